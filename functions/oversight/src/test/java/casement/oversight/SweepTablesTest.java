package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryTermedTables;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepTablesTest {
    private static final int SWEEPS_A_DAY = 24;

    private final MovableClock clock = MovableClock.atNoon();
    private final MemoryAudit audit = new MemoryAudit();
    private final MemoryTermedTables tables = new MemoryTermedTables(List.of("reads", "hits", "views"));
    private final SweepTables sweeping = new SweepTables(new AuditLog(audit, clock, Ulids::at), tables, clock);

    private long overdueInADay(String table) {
        return IntStream.range(0, SWEEPS_A_DAY)
                .mapToLong(sweep -> {
                    long found = sweeping.sweep().getOrDefault(table, 0L);
                    clock.advance(Duration.ofHours(1));
                    return found;
                })
                .sum();
    }

    @Test
    @Clause({"SEA-CCTV-5", "SJ-ALPR-17"})
    void finds_within_a_day_each_item_that_a_table_has_not_ended() {
        for (int item = 0; item < 500; item++) {
            tables.put("reads", Examples.NOON.minus(Duration.ofDays(6)).minusSeconds(item));
            tables.put("hits", Examples.NOON.plusSeconds(item));
        }
        assertThat(overdueInADay("reads")).isEqualTo(500);
        assertThat(overdueInADay("hits")).isZero();
    }

    @Test
    void leaves_the_days_in_which_the_store_may_still_be_at_it() {
        tables.put("reads", Examples.NOON.minus(Duration.ofDays(3)).minusSeconds(1));
        assertThat(overdueInADay("reads")).isZero();
        assertThat(overdueInADay("reads") + overdueInADay("reads")).isEqualTo(1);
    }

    @Test
    @Clause("SJ-ALPR-17")
    void tells_the_log_how_much_is_left_and_where() {
        for (int item = 0; item < 500; item++) {
            tables.put("reads", Examples.NOON.minus(Duration.ofDays(6)).minusSeconds(item));
        }
        Map<String, Long> overdue = sweeping.sweep();

        AuditEntry told = audit.written().stream()
                .filter(entry -> entry.action().equals("OverdueItems"))
                .findFirst()
                .orElseThrow();
        assertThat(overdue).containsOnlyKeys("reads");
        assertThat(told.elements())
                .containsEntry("tables", "3")
                .containsEntry("overdue in reads", String.valueOf(overdue.get("reads")));
    }

    @Test
    void looks_at_nothing_that_the_log_does_not_know_of() {
        audit.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(sweeping::sweep).isInstanceOf(Fault.Unavailable.class);
    }

    @Test
    void fails_rather_than_say_that_all_is_well_when_a_table_does_not_answer() {
        tables.faults.next(FaultSwitch.Mode.WORKS, FaultSwitch.Mode.FAILS);
        assertThatThrownBy(sweeping::sweep).isInstanceOf(Fault.Unavailable.class);
        assertThat(audit.written()).extracting(AuditEntry::action).containsExactly("SweepTables");
    }
}
