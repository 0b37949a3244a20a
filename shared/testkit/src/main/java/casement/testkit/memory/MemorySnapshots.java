package casement.testkit.memory;

import casement.domain.hotlist.Snapshot;
import casement.domain.hotlist.Snapshots;
import casement.testkit.FaultSwitch;
import java.util.Optional;

/** Which snapshot is matched against, in memory. */
public final class MemorySnapshots implements Snapshots {
    public final FaultSwitch faults = new FaultSwitch();
    private Optional<Snapshot> newest = Optional.empty();

    @Override
    public synchronized Optional<Snapshot> newest() {
        return faults.guard(() -> newest);
    }

    @Override
    public synchronized boolean follow(Snapshot next) {
        return faults.guard(() -> {
            long number = newest.map(Snapshot::number).orElse(0L);
            if (next.number() != number + 1) {
                return newest.filter(next::equals).isPresent();
            }
            newest = Optional.of(next);
            return true;
        });
    }
}
