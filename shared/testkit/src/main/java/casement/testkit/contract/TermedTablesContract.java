package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.retention.TableSlice;
import casement.domain.retention.TermedTables;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every view of tables with terms does. */
public abstract class TermedTablesContract {
    /** Before anything that other tests keep. */
    private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

    private static final int ITEMS = 60;
    private static final int SLICES = 7;

    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));

    protected abstract TermedTables tables();

    /** Into the first table. */
    protected abstract void put(Instant term);

    private long left(int slice, int of, Instant termBefore) {
        return tables().left(receipt, tables().names().getFirst(), new TableSlice(slice, of), termBefore);
    }

    @Test
    @Clause({"SEA-CCTV-5", "SJ-ALPR-17"})
    void counts_each_item_whose_term_is_over_in_one_slice() {
        for (int item = 0; item < ITEMS; item++) {
            put(LONG_AGO.plusSeconds(item));
        }
        assertThat(left(0, 1, LONG_AGO)).isZero();
        assertThat(left(0, 1, LONG_AGO.plusSeconds(ITEMS / 2))).isEqualTo(ITEMS / 2);
        assertThat(left(0, 1, LONG_AGO.plusSeconds(ITEMS))).isEqualTo(ITEMS);
        assertThat(IntStream.range(0, SLICES)
                        .mapToLong(slice -> left(slice, SLICES, LONG_AGO.plusSeconds(ITEMS)))
                        .sum())
                .isEqualTo(ITEMS);
    }

    @Test
    void says_that_a_table_does_not_answer() {
        assertThatThrownBy(() -> tables().left(receipt, "no-such-table", new TableSlice(0, 1), LONG_AGO))
                .isInstanceOf(Fault.class);
    }
}
