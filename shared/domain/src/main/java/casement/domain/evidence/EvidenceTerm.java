package casement.domain.evidence;

import casement.domain.camera.CameraClass;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How long a class of evidence is kept.
 *
 * @param clause that says so
 * @param of whose recordings alone may be of the class
 * @param least days in which nothing may destroy it, people neither
 * @param most days after which nothing of it may be left
 */
public record EvidenceTerm(String clause, Set<CameraClass> of, int least, int most, Start from) {
    /** Where only a most is said, destruction begins so long before it, so that a failure can still be mended in time. */
    static final Duration AHEAD = Duration.ofDays(3);

    /** From when the days count. */
    public enum Start {
        CASE_CLOSED,
        /** The beginning of what was recorded. */
        INCIDENT
    }

    public EvidenceTerm {
        of = Set.copyOf(of);
        if (least < 0 || most < Math.max(1, least)) {
            throw new IllegalArgumentException("a term is a day at least, and its most no less than its least");
        }
    }

    /** Absent as long as the days do not count. */
    public Optional<Instant> earliestEnd(EvidenceItem item) {
        return start(item).map(at -> at.plus(Duration.ofDays(least)));
    }

    /** When destruction begins by itself; absent as long as the days do not count. */
    public Optional<Instant> due(EvidenceItem item) {
        Optional<Instant> ahead =
                start(item).map(at -> at.plus(Duration.ofDays(most)).minus(AHEAD));
        return ahead.flatMap(at -> earliestEnd(item).map(least -> at.isBefore(least) ? least : at));
    }

    /** After that moment nothing may be left; a day for the sweep where it may begin no earlier. */
    public Optional<Instant> limit(EvidenceItem item) {
        Optional<Instant> end = start(item).map(at -> at.plus(Duration.ofDays(most)));
        return end.map(at -> least == most ? at.plus(Duration.ofDays(1)) : at);
    }

    private Optional<Instant> start(EvidenceItem item) {
        return switch (from) {
            case CASE_CLOSED -> item.life().caseClosedAt();
            case INCIDENT -> Optional.of(item.span().from());
        };
    }
}
