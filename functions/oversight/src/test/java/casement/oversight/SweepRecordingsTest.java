package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.retention.DayBatch;
import casement.domain.retention.DayPlace;
import casement.domain.retention.Inventory;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryDayBatches;
import casement.testkit.memory.MemoryDayObjects;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SweepRecordingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final DayPlace PLACE = DayPlace.CCTV_RECORDINGS;
    private static final Retention RETENTION = Examples.retention(28);
    private static final Duration BETWEEN = Duration.ofHours(6);

    private final MovableClock clock = new MovableClock(midnight(DAY));
    private final MemoryAudit audit = new MemoryAudit();
    private final AuditLog log = new AuditLog(audit, clock, Ulids::at);
    private final MemoryDayObjects objects = new MemoryDayObjects();
    private final MemoryDayBatches batches = new MemoryDayBatches();
    private final SweepRecordings sweeping = new SweepRecordings(log, objects, batches, RETENTION, clock);

    @BeforeEach
    void record() {
        objects.put(PLACE, DAY, "morning", 10, midnight(DAY).plus(Duration.ofHours(9)));
        objects.put(PLACE, DAY, "evening", 32, midnight(DAY).plus(Duration.ofHours(21)));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * With rules of so many days, a sweep every six hours.
     *
     * @return what was found on the way
     */
    private List<SweepRecordings.Found> until(LocalDate end, int days) {
        return Stream.iterate(clock.instant(), at -> at.isBefore(midnight(end)), at -> at.plus(BETWEEN))
                .map(at -> {
                    clock.set(at.plus(Duration.ofMinutes(10)));
                    objects.expire(PLACE, days, at);
                    return sweeping.sweep();
                })
                .toList();
    }

    private static List<DayBatch> deleted(List<SweepRecordings.Found> found) {
        return found.stream().flatMap(each -> each.deleted().stream()).toList();
    }

    private List<AuditEntry> receipts() {
        return audit.written().stream()
                .filter(entry -> entry.action().equals("DeletionReceipt"))
                .toList();
    }

    @Test
    @Clause({"SEA-CCTV-5", "SJ-ALPR-17", "SCH-19", "CA-SB34-5"})
    void leaves_a_receipt_of_a_day_once_nothing_of_it_is_left() {
        Inventory before = objects.inventory(log.record(Act.asked(Who.NOBODY, "Test")), PLACE, DAY);

        assertThat(deleted(until(DAY.plusDays(28), 28))).isEmpty();
        assertThat(receipts()).isEmpty();
        List<SweepRecordings.Found> found = until(DAY.plusDays(30), 28);

        assertThat(deleted(found)).extracting(DayBatch::day).containsExactly(DAY);
        assertThat(found).allSatisfy(each -> {
            assertThat(each.early()).isEmpty();
            assertThat(each.overdue()).isEmpty();
        });
        assertThat(receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.outcome()).isEqualTo(Outcome.CHANGED);
            assertThat(receipt.elements())
                    .containsEntry("place", "CCTV_RECORDINGS")
                    .containsEntry("day", "2026-11-20")
                    .containsEntry("keptDays", "28")
                    .containsEntry("files", "2")
                    .containsEntry("bytes", "42")
                    .containsEntry("early", "false")
                    .containsEntry("sha256Before", before.digest().hex())
                    .containsEntry("sha256After", Inventory.NOTHING.digest().hex());
        });
        assertThat(batches.of(PLACE)).isEmpty();
    }

    @Test
    @Clause("SEA-CCTV-5")
    void says_every_time_what_is_there_too_long() {
        assertThat(until(DAY.plusDays(31), 400))
                .allSatisfy(each -> assertThat(each.overdue()).isEmpty());

        clock.set(midnight(DAY.plusDays(31)));
        List<SweepRecordings.Found> late = until(DAY.plusDays(33), 400);
        assertThat(late)
                .allSatisfy(each ->
                        assertThat(each.overdue()).extracting(DayBatch::day).containsExactly(DAY));
        assertThat(receipts()).isEmpty();
    }

    @Test
    @Clause("SCH-19")
    void says_what_went_too_soon_and_its_receipt_does() {
        until(DAY.plusDays(26), 28);
        objects.remove(PLACE, DAY);

        assertThat(sweeping.sweep().early()).extracting(DayBatch::day).containsExactly(DAY);
        assertThat(receipts())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.elements())
                        .containsEntry("early", "true")
                        .containsEntry("files", "2"));
        assertThat(sweeping.sweep().early()).isEmpty();
    }

    @Test
    void says_that_it_went_too_soon_where_rules_are_a_day_short() {
        assertThat(until(DAY.plusDays(30), 27).stream().flatMap(each -> each.early().stream()))
                .extracting(DayBatch::day)
                .containsExactly(DAY);
    }

    @Test
    void counts_what_came_late_and_waits_for_it() {
        until(DAY.plusDays(1), 28);
        objects.put(PLACE, DAY, "from the spool", 8, midnight(DAY).plus(Duration.ofHours(44)));

        assertThat(deleted(until(DAY.plusDays(30), 28))).isEmpty();
        assertThat(deleted(until(DAY.plusDays(31), 28))).hasSize(1);
        assertThat(receipts())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.elements())
                        .containsEntry("files", "3")
                        .containsEntry("bytes", "50"));
    }

    @Test
    void leaves_a_receipt_without_numbers_of_what_was_never_counted() {
        sweeping.sweep();
        objects.remove(PLACE, DAY);
        clock.set(midnight(DAY.plusDays(40)));

        sweeping.sweep();
        assertThat(receipts())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.elements())
                        .containsEntry("day", "2026-11-20")
                        .doesNotContainKey("files"));
    }

    @Test
    void counts_places_of_two_classes_by_their_own_terms() {
        LocalDate later = DAY.plusDays(31);
        objects.put(
                DayPlace.RECORDED_ONLY_RECORDINGS,
                DAY,
                "school",
                5,
                midnight(DAY).plusSeconds(1));
        until(later, 28);
        assertThat(receipts()).hasSize(1);
        assertThat(batches.of(DayPlace.RECORDED_ONLY_RECORDINGS)).hasSize(1);
        assertThat(RETENTION.days(RetentionClass.RECORDED_ONLY_RECORDING)).isEqualTo(90);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultSwitch.Mode.class,
            names = {"FAILS", "PERSISTS_BUT_FAILS"})
    @Clause("CA-SB34-5")
    void leaves_its_receipt_wherever_it_was_interrupted(FaultSwitch.Mode how) {
        int interrupted = 0;
        for (int store = 0; store < 3; store++) {
            boolean failed = true;
            for (int call = 0; failed; call++) {
                SweepRecordingsTest again = new SweepRecordingsTest();
                again.record();
                failed = again.isInterrupted(store, call, how);
                interrupted += failed ? 1 : 0;
            }
        }
        assertThat(interrupted).isGreaterThan(12);
    }

    private boolean isInterrupted(int store, int call, FaultSwitch.Mode how) {
        until(DAY.plusDays(26), 28);
        List<FaultSwitch> stores = List.of(audit.faults, objects.faults, batches.faults);
        objects.expire(PLACE, 28, midnight(DAY.plusDays(29)));
        clock.set(midnight(DAY.plusDays(29)));
        stores.get(store).next(Collections.nCopies(call, FaultSwitch.Mode.WORKS).toArray(FaultSwitch.Mode[]::new));
        stores.get(store).next(how);
        boolean failed = false;
        try {
            sweeping.sweep();
        } catch (Fault.Unavailable expected) {
            failed = true;
        }
        stores.get(store).always(FaultSwitch.Mode.WORKS);
        sweeping.sweep();

        String where = "store " + store + ", call " + call;
        assertThat(batches.of(PLACE)).as(where).isEmpty();
        assertThat(receipts())
                .as(where)
                .isNotEmpty()
                .allSatisfy(receipt -> assertThat(receipt.elements()).containsEntry("files", "2"));
        return failed;
    }
}
