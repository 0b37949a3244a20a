package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.retention.TableSlice;
import casement.domain.retention.TermedTables;
import casement.testkit.FaultSwitch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables in memory that end nothing by themselves; of an item they keep its term. */
public final class MemoryTermedTables implements TermedTables {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<String, List<Instant>> tables = new LinkedHashMap<>();

    public MemoryTermedTables(List<String> names) {
        names.forEach(name -> tables.put(name, new ArrayList<>()));
    }

    public synchronized void put(String table, Instant term) {
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(term);
    }

    public synchronized void clear() {
        tables.values().forEach(List::clear);
    }

    @Override
    public synchronized List<String> names() {
        return List.copyOf(tables.keySet());
    }

    @Override
    public synchronized long left(AuditReceipt receipt, String table, TableSlice slice, Instant termBefore) {
        return faults.guard(() ->
                Optional.ofNullable(tables.get(table))
                        .orElseThrow(() -> new Fault.Missing("there is no table " + table))
                        .stream()
                        .filter(term -> Math.floorMod(term.hashCode(), slice.of()) == slice.index())
                        .filter(term -> term.isBefore(termBefore))
                        .count());
    }
}
