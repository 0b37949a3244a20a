package casement.testkit.memory;

import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipWork;
import casement.testkit.FaultSwitch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Work that was asked for, in order; a test does it itself. */
public final class MemoryClipWork implements ClipWork {
    public final FaultSwitch faults = new FaultSwitch();
    private final List<Asked> asked = new ArrayList<>();

    /** What was asked for. */
    public record Asked(Kind kind, ClipRequestId request, Duration after) {}

    /** Which work. */
    public enum Kind {
        CUT,
        SEAL
    }

    @Override
    public synchronized void cut(ClipRequestId request, Duration after) {
        faults.guard(() -> {
            asked.add(new Asked(Kind.CUT, request, after));
        });
    }

    @Override
    public synchronized void seal(ClipRequestId request) {
        faults.guard(() -> {
            asked.add(new Asked(Kind.SEAL, request, Duration.ZERO));
        });
    }

    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }
}
