package casement.auditverifier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What witnesses saw, and when: times that do not come from the log. */
final class Witnesses {
    /** Between a batch's beginning and its cosignature, and between clocks. */
    private static final Duration SLACK = Duration.ofHours(1);

    private final List<NamedKey> witnesses;
    private final Findings findings;

    Witnesses(List<NamedKey> witnesses, Findings findings) {
        this.witnesses = witnesses;
        this.findings = findings;
    }

    private Optional<Instant> saw(NamedKey witness, Head head) {
        try {
            return witness.saw(head.from(), head.note());
        } catch (BadLog e) {
            findings.fault(e);
            return Optional.empty();
        }
    }

    /** @param older heads that the auditor kept */
    void check(Head newest, List<Head> older) {
        for (NamedKey witness : witnesses) {
            Optional<Instant> now = saw(witness, newest);
            now.ifPresentOrElse(
                    time -> findings.holds("the witness " + witness.name() + " saw this log at " + time),
                    () -> findings.doubt("that the witness " + witness.name() + " saw this log: " + newest.from()
                            + " bears no cosignature of it"));
            for (Head kept : older) {
                Optional<Instant> before = saw(witness, kept);
                boolean isAfter = before.isEmpty()
                        || now.isEmpty()
                        || kept.size() > newest.size()
                        || !now.get().isBefore(before.get());
                findings.expect(
                        isAfter,
                        "the witness " + witness.name() + " saw " + kept.from() + " at "
                                + before.map(Object::toString).orElse("") + ", after this log, which has more entries");
            }
        }
    }

    /** No entry that a head has can have been sealed after a witness saw that head; none that it has not can have been long before. */
    void checkTimes(Head head, Optional<Instant> lastSealedIn, Optional<Instant> firstSealedAfter) {
        for (NamedKey witness : witnesses) {
            Optional<Instant> seen = saw(witness, head);
            seen.ifPresent(time -> {
                lastSealedIn.ifPresent(last -> findings.expect(
                        !last.isAfter(time.plus(SLACK)),
                        "entry " + (head.size() - 1) + " says it was sealed at " + last + ", and " + witness.name()
                                + " saw it at " + time + " already: its time is not true"));
                firstSealedAfter.ifPresent(first -> findings.expect(
                        !first.isBefore(time.minus(SLACK)),
                        "entry " + head.size() + " says it was sealed at " + first + ", and " + witness.name()
                                + " saw the log without it at " + time + ": it was dated back"));
            });
        }
    }
}
