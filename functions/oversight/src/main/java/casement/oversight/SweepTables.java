package casement.oversight;

import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.retention.TableSlice;
import casement.domain.retention.TermedTables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks whether tables end what has its term behind it: a part of each at each sweep, all of it in a day. The log gets how many items
 * are left that may not be, of each table.
 */
public final class SweepTables {
    private static final Who WHO = Who.function("SweepTables");
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int SLICES = 24;
    /** DynamoDB ends items within a few days of their term (its Developer Guide, "Time to Live"); after that none may be left. */
    private static final Duration GRACE = Duration.ofDays(5);

    private final AuditLog log;
    private final TermedTables tables;
    private final Clock clock;

    public SweepTables(AuditLog log, TermedTables tables, Clock clock) {
        this.log = log;
        this.tables = tables;
        this.clock = clock;
    }

    /** @return how many items are overdue, by table; tables of which none is are left out */
    public Map<String, Long> sweep() {
        AuditReceipt receipt = log.record(Act.asked(WHO, "SweepTables"));
        Instant now = clock.instant();
        TableSlice slice = slice(now);
        SortedMap<String, Long> overdue = new TreeMap<>();
        for (String table : tables.names()) {
            long left = tables.left(receipt, table, slice, now.minus(GRACE));
            if (left > 0) {
                overdue.put(table, left);
            }
        }
        log.record(Act.asked(WHO, "OverdueItems")
                .inReplyTo(receipt.id())
                .outcome(Outcome.ANSWERED)
                .with(elements(slice, overdue)));
        return overdue;
    }

    private static TableSlice slice(Instant now) {
        return new TableSlice((int) Math.floorMod(now.getEpochSecond() / EVERY.toSeconds(), (long) SLICES), SLICES);
    }

    private Map<String, String> elements(TableSlice slice, Map<String, Long> overdue) {
        SortedMap<String, String> elements = new TreeMap<>(Map.of(
                "tables", Integer.toString(tables.names().size()),
                "slice", (slice.index() + 1) + " of " + slice.of(),
                "overdue",
                        Long.toString(overdue.values().stream()
                                .mapToLong(Long::longValue)
                                .sum())));
        overdue.forEach((table, left) -> elements.put("overdue in " + table, Long.toString(left)));
        return elements;
    }
}
