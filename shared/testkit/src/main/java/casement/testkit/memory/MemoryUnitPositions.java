package casement.testkit.memory;

import casement.domain.audit.AuditReceipt;
import casement.domain.situation.UnitPosition;
import casement.domain.situation.UnitPositions;
import casement.testkit.FaultSwitch;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where each unit was last, in memory. */
public final class MemoryUnitPositions implements UnitPositions {
    public final FaultSwitch faults = new FaultSwitch();
    private final Clock clock;
    private final Map<String, UnitPosition> positions = new TreeMap<>();

    public MemoryUnitPositions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized boolean store(UnitPosition position, Duration apart) {
        return faults.guard(() -> {
            String unit = position.feed() + "#" + position.unit();
            UnitPosition before = positions.get(unit);
            boolean tells = before == null
                    || !before.at().isAfter(position.at().minus(apart))
                    || (before.at().isBefore(position.at()) && !before.status().equals(position.status()));
            if (tells) {
                positions.put(unit, position);
            }
            return tells;
        });
    }

    /** Everything that is there, for tests to look at. */
    public synchronized List<UnitPosition> there() {
        return List.copyOf(positions.values());
    }

    @Override
    public synchronized List<UnitPosition> all(AuditReceipt receipt) {
        return faults.guard(() -> positions.values().stream()
                .filter(position -> position.isReadable(clock.instant()))
                .toList());
    }
}
