package casement.auditverifier;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When entries say they were made, and when they were sealed. */
final class Times {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final Findings findings;
    private final Duration late;
    /** Of leaves about whose times witnesses say something. */
    private final Set<Long> wanted = new HashSet<>();

    private final Map<Long, Instant> found = new HashMap<>();
    private long lastMillis = Long.MIN_VALUE;
    private Duration longest = Duration.ZERO;
    private long known;
    private long lateOnes;

    Times(Findings findings, Duration late) {
        this.findings = findings;
        this.late = late;
    }

    /** The times of the leaves before and after a head of that size will be asked for. */
    void note(long size) {
        wanted.add(size - 1);
        wanted.add(size);
    }

    Optional<Instant> sealed(long index) {
        return Optional.ofNullable(found.get(index));
    }

    void sealed(long index, long sealedMillis) {
        if (sealedMillis < lastMillis) {
            findings.fault("entry " + index + " says it was sealed at " + Instant.ofEpochMilli(sealedMillis)
                    + ", before the one before it: times of sealing do not fall");
        }
        lastMillis = sealedMillis;
        if (wanted.contains(index)) {
            found.put(index, Instant.ofEpochMilli(sealedMillis));
        }
    }

    void made(EntryLine line) {
        line.at().ifPresent(at -> made(line, at));
    }

    private void made(EntryLine line, String at) {
        try {
            Instant made = Instant.parse(at);
            Instant sealed = Instant.ofEpochMilli(line.sealedMillis());
            Duration took = Duration.between(made, sealed);
            known++;
            if (took.compareTo(late) > 0) {
                lateOnes++;
                findings.doubt("that entry " + line.index() + " was made at " + made + ", as it says: it was sealed at "
                        + sealed + ", so it came late or was dated back");
            } else if (took.compareTo(CLOCKS_DIFFER.negated()) < 0) {
                findings.doubt("that entry " + line.index() + " was made at " + made + ", as it says: it was sealed at "
                        + sealed + " already");
            } else if (took.compareTo(longest) > 0) {
                longest = took;
            }
        } catch (DateTimeException e) {
            findings.fault("entry " + line.index() + " says it was made at " + at + ", which is no time");
        }
    }

    void end() {
        if (known > 0 && lateOnes == 0) {
            findings.holds("of " + known + " entries none was sealed later than " + longest.toSeconds()
                    + " s after it says it was made");
        }
    }
}
