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
import java.util.Optional;
import java.util.function.Predicate;
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
     * An event as it is written and as it is read.
     *
     * @param text without its line end
     */
    record Line(String text, CustodyEvent event) {
        private static Line of(String text) {
            return new Line(text, Json.read(text, CustodyEvent.class));
        }
    }

    /**
     * @return all lines, oldest first; the last is this event's
     * @throws Fault.Conflict when the item is not sealed
     */
    List<Line> add(
            AuditReceipt receipt, EvidenceId item, CustodyEvent.Kind kind, Hand hand, Map<String, String> detail) {
        return addOnce(receipt, item, kind, hand, detail, already -> false);
    }

    /**
     * @param isIt whether an event that is there already is the one to add; then nothing is added
     * @return all lines up to the event's, oldest first
     * @throws Fault.Conflict when the item is not sealed
     */
    List<Line> addOnce(
            AuditReceipt receipt,
            EvidenceId item,
            CustodyEvent.Kind kind,
            Hand hand,
            Map<String, String> detail,
            Predicate<CustodyEvent> isIt) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            List<Line> lines =
                    custody.lines(receipt, item).stream().map(Line::of).toList();
            if (lines.isEmpty()) {
                throw new Fault.Conflict("the item is not sealed yet");
            }
            Optional<Line> there =
                    lines.stream().filter(line -> isIt.test(line.event())).findFirst();
            if (there.isPresent()) {
                return lines.subList(0, lines.indexOf(there.get()) + 1);
            }
            CustodyEvent event = next(lines, kind, hand, detail);
            String text = Json.write(event);
            if (custody.append(item, event.event(), text)) {
                return Stream.concat(lines.stream(), Stream.of(new Line(text, event)))
                        .toList();
            }
        }
        throw new Fault.Unavailable(
                "custody is too busy; try again", new IllegalStateException(MOST_ATTEMPTS + " attempts were beaten"));
    }

    private static CustodyEvent next(List<Line> lines, CustodyEvent.Kind kind, Hand hand, Map<String, String> detail) {
        Line last = lines.getLast();
        Instant before = last.event().at();
        return new CustodyEvent(
                lines.size() + 1L,
                hand.at().isBefore(before) ? before : hand.at(),
                kind,
                Manifest.By.of(hand),
                detail,
                Sha256.of(last.text().getBytes(StandardCharsets.UTF_8)));
    }
}
