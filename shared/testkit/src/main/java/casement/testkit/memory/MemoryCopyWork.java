package casement.testkit.memory;

import casement.domain.evidence.CopyWork;
import casement.domain.evidence.EvidenceId;
import casement.testkit.FaultSwitch;
import java.util.ArrayList;
import java.util.List;

/** Copies that were asked for, in order; a test makes them itself. */
public final class MemoryCopyWork implements CopyWork {
    public final FaultSwitch faults = new FaultSwitch();
    private final List<Asked> asked = new ArrayList<>();

    /** What was asked for. */
    public record Asked(EvidenceId item, int copy) {}

    @Override
    public synchronized void make(EvidenceId item, int copy) {
        faults.guard(() -> {
            asked.add(new Asked(item, copy));
        });
    }

    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }
}
