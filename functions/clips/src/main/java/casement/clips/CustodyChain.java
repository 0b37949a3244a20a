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
import java.util.stream.Stream;

/** Adds to an item's custody, each event bound to what stands before it. */
public final class CustodyChain {
    private static final int MOST_ATTEMPTS = 20;

    private final Custody custody;

    public CustodyChain(Custody custody) {
        this.custody = custody;
    }

    /** The first event; when it is there already nothing is added. */
    void begin(EvidenceId item, Sha256 manifest, Hand hand) {
        CustodyEvent first =
                new CustodyEvent(1, hand.at(), CustodyEvent.Kind.SEALED, Manifest.By.of(hand), Map.of(), manifest);
        custody.append(item, 1, Json.write(first));
    }

    /**
     * @return all events, oldest first; the last is this one
     * @throws Fault.Conflict when the item is not sealed
     */
    List<CustodyEvent> add(
            AuditReceipt receipt, EvidenceId item, CustodyEvent.Kind kind, Hand hand, Map<String, String> detail) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            List<String> lines = custody.lines(receipt, item);
            if (lines.isEmpty()) {
                throw new Fault.Conflict("the item is not sealed yet");
            }
            List<CustodyEvent> events = events(lines);
            Instant before = events.getLast().at();
            CustodyEvent event = new CustodyEvent(
                    lines.size() + 1L,
                    hand.at().isBefore(before) ? before : hand.at(),
                    kind,
                    Manifest.By.of(hand),
                    detail,
                    Sha256.of(lines.getLast().getBytes(StandardCharsets.UTF_8)));
            if (custody.append(item, event.event(), Json.write(event))) {
                return Stream.concat(events.stream(), Stream.of(event)).toList();
            }
        }
        throw new Fault.Unavailable(
                "custody is too busy; try again", new IllegalStateException(MOST_ATTEMPTS + " attempts were beaten"));
    }

    private static List<CustodyEvent> events(List<String> lines) {
        return lines.stream().map(line -> Json.read(line, CustodyEvent.class)).toList();
    }
}
