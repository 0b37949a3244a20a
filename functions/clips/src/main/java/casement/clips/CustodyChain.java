package casement.clips;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.evidence.Custody;
import casement.domain.evidence.CustodyEvent;
import casement.domain.evidence.EvidenceId;
import casement.domain.evidence.Manifest;
import casement.domain.video.Sha256;
import casement.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Adds to an item's custody, each event bound to what stands before it. */
public final class CustodyChain {
    private static final int MOST_ATTEMPTS = 20;

    private final Custody custody;

    public CustodyChain(Custody custody) {
        this.custody = custody;
    }

    /** The first event; when it is there already nothing is added. */
    void begin(AuditReceipt receipt, EvidenceId item, Sha256 manifest, Hand hand) {
        custody.append(
                item,
                1,
                Json.write(new CustodyEvent(
                        1, hand.at(), CustodyEvent.Kind.SEALED, Manifest.By.of(hand), Map.of(), manifest)));
        if (custody.lines(receipt, item).isEmpty()) {
            throw new Fault.Unavailable("custody did not begin", new IllegalStateException(item.value()));
        }
    }

    /** @throws Fault.Conflict when the item is not sealed */
    CustodyEvent add(
            AuditReceipt receipt, EvidenceId item, CustodyEvent.Kind kind, Hand hand, Map<String, String> detail) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            List<String> lines = custody.lines(receipt, item);
            if (lines.isEmpty()) {
                throw new Fault.Conflict("the item is not sealed yet");
            }
            String last = lines.getLast();
            Instant before = Json.read(last, CustodyEvent.class).at();
            CustodyEvent event = new CustodyEvent(
                    lines.size() + 1L,
                    hand.at().isBefore(before) ? before : hand.at(),
                    kind,
                    Manifest.By.of(hand),
                    detail,
                    Sha256.of(last.getBytes(StandardCharsets.UTF_8)));
            if (custody.append(item, event.event(), Json.write(event))) {
                return event;
            }
        }
        throw new Fault.Unavailable(
                "custody is too busy; try again", new IllegalStateException(MOST_ATTEMPTS + " attempts were beaten"));
    }

    /** Oldest first. */
    List<CustodyEvent> events(AuditReceipt receipt, EvidenceId item) {
        return custody.lines(receipt, item).stream()
                .map(line -> Json.read(line, CustodyEvent.class))
                .toList();
    }
}
