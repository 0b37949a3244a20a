package casement.testkit.memory;

import casement.domain.retention.DayBatch;
import casement.domain.retention.DayBatches;
import casement.domain.retention.DayPlace;
import casement.testkit.FaultSwitch;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found by day, in memory. */
public final class MemoryDayBatches implements DayBatches {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<DayPlace, TreeMap<LocalDate, DayBatch>> all = new EnumMap<>(DayPlace.class);

    private Map<LocalDate, DayBatch> in(DayPlace place) {
        return all.computeIfAbsent(place, first -> new TreeMap<>());
    }

    @Override
    public synchronized List<DayBatch> of(DayPlace place) {
        return faults.guard(() -> List.copyOf(in(place).values()));
    }

    @Override
    public synchronized void store(DayBatch batch) {
        faults.guard(() -> {
            in(batch.place()).put(batch.day(), batch);
        });
    }

    @Override
    public synchronized void remove(DayBatch batch) {
        faults.guard(() -> {
            in(batch.place()).remove(batch.day());
        });
    }
}
