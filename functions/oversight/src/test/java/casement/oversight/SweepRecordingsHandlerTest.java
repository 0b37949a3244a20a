package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditStore;
import casement.domain.retention.DayBatches;
import casement.domain.retention.DayObjects;
import casement.domain.retention.DayPlace;
import casement.domain.retention.Retention;
import casement.testkit.Examples;
import casement.testkit.Handlers;
import casement.testkit.MovableClock;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryDayBatches;
import casement.testkit.memory.MemoryDayObjects;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SweepRecordingsHandlerTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 2, 29);

    @Test
    void runs_on_its_schedule_as_the_room_wires_it() {
        MemoryAudit audit = new MemoryAudit();
        MemoryDayObjects objects = new MemoryDayObjects();
        objects.put(DayPlace.READ_LAKE, LONG_AGO, "reads.parquet", 7, Examples.NOON);
        try (ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .build()) {
            context.registerSingleton(Clock.class, MovableClock.atNoon());
            context.registerSingleton(AuditStore.class, audit);
            context.registerSingleton(DayObjects.class, objects);
            context.registerSingleton(DayBatches.class, new MemoryDayBatches());
            context.registerSingleton(Retention.class, Examples.retention(28));
            context.start();
            SweepRecordingsHandler handler = new SweepRecordingsHandler(context);

            Handlers.call(handler, Handlers.envelope("SweepRecordings"));
            objects.remove(DayPlace.READ_LAKE, LONG_AGO);
            Handlers.call(handler, Handlers.envelope("SweepRecordings"));
        }
        assertThat(audit.written())
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("SweepRecordings", "SweepRecordings", "DeletionReceipt");
    }
}
