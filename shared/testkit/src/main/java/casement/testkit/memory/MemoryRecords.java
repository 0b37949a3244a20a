package casement.testkit.memory;

import casement.domain.access.RecordsSystem;
import casement.testkit.FaultSwitch;
import java.util.Set;
import java.util.TreeSet;

/** A records system in memory. */
public final class MemoryRecords implements RecordsSystem {
    public final FaultSwitch faults = new FaultSwitch();
    private final Set<String> numbers;

    public MemoryRecords(String... numbers) {
        this.numbers = new TreeSet<>(Set.of(numbers));
    }

    @Override
    public boolean knows(String number) {
        return faults.guard(() -> numbers.contains(number));
    }
}
