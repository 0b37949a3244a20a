package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditStore;
import casement.domain.retention.TermedTables;
import casement.testkit.Handlers;
import casement.testkit.MovableClock;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryTermedTables;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepTablesHandlerTest {
    @Test
    void runs_on_its_schedule_as_the_room_wires_it() {
        MemoryAudit audit = new MemoryAudit();
        try (ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .build()) {
            context.registerSingleton(Clock.class, MovableClock.atNoon());
            context.registerSingleton(AuditStore.class, audit);
            context.registerSingleton(TermedTables.class, new MemoryTermedTables(List.of("reads")));
            context.start();

            Handlers.call(new SweepTablesHandler(context), Handlers.envelope("SweepTables"));
        }
        assertThat(audit.written()).extracting(AuditEntry::action).containsExactly("SweepTables", "OverdueItems");
    }
}
