package casement.oversight;

import casement.domain.audit.AuditEntry;
import casement.domain.log.Outbox;
import casement.domain.log.Sealing;
import casement.domain.log.Step;
import casement.domain.log.Witnessing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Puts what waits into the tamper-evident log and has its head witnessed. It writes no entry of its own: each would ask for the next
 * round.
 */
public final class SealLog {
    /** A round ends with what came in meanwhile left for the next. */
    private static final int MOST_BATCHES = 50;

    private final Outbox outbox;
    private final Sealing sealing;
    private final Witnessing witnessing;
    private final Clock clock;

    /**
     * What a round found and did.
     *
     * @param waited how long the oldest entry had waited; zero when none did
     * @param sealed how many entries are in a checkpoint that were not
     */
    public record Round(Duration waited, int sealed, List<Witnessing.Report> witnesses) {}

    public SealLog(Outbox outbox, Sealing sealing, Witnessing witnessing, Clock clock) {
        this.outbox = outbox;
        this.sealing = sealing;
        this.witnessing = witnessing;
        this.clock = clock;
    }

    /**
     * Seals until nothing waits.
     *
     * @throws casement.domain.Fault.Unavailable when something does not answer; the next round goes on
     * @throws casement.domain.Fault.Conflict when what is stored contradicts the log: somebody changed it, and nothing is signed
     * @throws casement.merkle.MalformedLog likewise
     */
    public Round round() {
        Duration waited = outbox.oldest(1).stream()
                .findFirst()
                .map(AuditEntry::at)
                .map(at -> Duration.between(at, clock.instant()))
                .orElse(Duration.ZERO);
        int sealed = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            Step step = sealing.seal();
            if (step instanceof Step.Idle) {
                break;
            }
            if (step instanceof Step.Grown grown) {
                sealed += grown.entries();
            }
        }
        return new Round(waited, sealed, witnessing.round());
    }
}
