package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.transparency.CountedMonth;
import casement.domain.transparency.PublicFigures;
import casement.domain.transparency.Surroundings;
import casement.testkit.FaultSwitch;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Public figures in memory. */
public final class MemoryPublicFigures implements PublicFigures {
    public final FaultSwitch faults = new FaultSwitch();
    private final ConcurrentSkipListMap<YearMonth, CountedMonth> months = new ConcurrentSkipListMap<>();
    private @Nullable Surroundings told;

    @Override
    public synchronized List<CountedMonth> months() {
        return List.copyOf(months.descendingMap().values());
    }

    @Override
    public synchronized void count(Optional<Long> before, CountedMonth month) {
        faults.guard(() -> {
            Optional<Long> there =
                    Optional.ofNullable(months.get(month.month())).map(CountedMonth::next);
            if (!there.equals(before)) {
                throw new Fault.Conflict(month.month() + " was counted further by somebody else; read it again");
            }
            months.put(month.month(), month);
        });
    }

    @Override
    public synchronized Optional<Surroundings> surroundings() {
        return Optional.ofNullable(told);
    }

    @Override
    public synchronized void tell(Surroundings surroundings) {
        faults.guard(() -> {
            told = surroundings;
        });
    }
}
