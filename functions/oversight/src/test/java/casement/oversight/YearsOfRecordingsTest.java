package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.retention.DayPlace;
import casement.domain.retention.Retention;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryDayBatches;
import casement.testkit.memory.MemoryDayObjects;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Two years of a city's cameras, day by day, with what comes late: the store's rules as the template has them, and the sweep beside. */
class YearsOfRecordingsTest {
    private static final LocalDate BEGIN = LocalDate.of(2027, 1, 1);
    private static final int DAYS = 731;
    private static final int LATE_ONE_IN = 50;
    private static final Retention RETENTION = Examples.retention(28);
    private static final Map<DayPlace, Integer> CAMERAS = Map.of(
            DayPlace.CCTV_RECORDINGS, 1_500,
            DayPlace.ALPR_RECORDINGS, 200,
            DayPlace.RECORDED_ONLY_RECORDINGS, 500,
            DayPlace.READ_PICTURES, 200,
            DayPlace.READ_LAKE, 24);

    private final Random random = new Random(731);
    private final MovableClock clock = new MovableClock(midnight(BEGIN));
    private final MemoryAudit audit = new MemoryAudit();
    private final MemoryDayObjects objects = new MemoryDayObjects();
    private final SweepRecordings sweeping = new SweepRecordings(
            new AuditLog(audit, clock, Ulids::at), objects, new MemoryDayBatches(), RETENTION, clock);
    private final Map<String, Long> written = new HashMap<>();

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static int days(DayPlace place) {
        return RETENTION.days(place.retentionClass());
    }

    @Test
    @Clause({"SEA-CCTV-5", "SJ-ALPR-17", "SCH-19", "SEA-RTCC-7", "CA-SB34-5"})
    void nothing_is_overdue_nothing_goes_early_and_every_day_leaves_one_receipt() {
        int seen = 0;
        for (LocalDate day = BEGIN; day.isBefore(BEGIN.plusDays(DAYS)); day = day.plusDays(1)) {
            Instant now = midnight(day);
            for (DayPlace place : DayPlace.values()) {
                objects.expire(place, days(place), now);
            }
            clock.set(now.plus(Duration.ofHours(random.nextInt(1, 24))));
            SweepRecordings.Found found = sweeping.sweep();
            assertThat(found.overdue()).as("overdue on " + day).isEmpty();
            assertThat(found.early()).as("early on " + day).isEmpty();
            List<AuditEntry> all = audit.written();
            for (AuditEntry entry : all.subList(seen, all.size())) {
                if (entry.action().equals("DeletionReceipt")) {
                    check(entry, day);
                }
            }
            seen = all.size();
            record(day);
        }
        assertThat(written.keySet())
                .as("days without a receipt are those that are kept")
                .allSatisfy(left -> {
                    String[] named = left.split(" ", -1);
                    DayPlace place = DayPlace.valueOf(named[0]);
                    assertThat(LocalDate.parse(named[1]))
                            .isAfter(BEGIN.plusDays(DAYS
                                    - days(place)
                                    - 2L
                                    - place.retentionClass().mostDaysLate()));
                });
    }

    private void check(AuditEntry receipt, LocalDate today) {
        DayPlace place = DayPlace.valueOf(receipt.elements().getOrDefault("place", ""));
        LocalDate day = LocalDate.parse(receipt.elements().getOrDefault("day", ""));
        String what = place + " " + day;
        assertThat(today).as(what).isAfter(day.plusDays(days(place)));
        assertThat(today)
                .as(what)
                .isBefore(day.plusDays(days(place) + 3L + place.retentionClass().mostDaysLate()));
        assertThat(receipt.elements().get("files")).as(what).isEqualTo(String.valueOf(written.remove(what)));
    }

    private void record(LocalDate day) {
        for (DayPlace place : DayPlace.values()) {
            for (int camera = 0; camera < CAMERAS.getOrDefault(place, 0); camera++) {
                int daysLate = random.nextInt(LATE_ONE_IN) > 0
                        ? 0
                        : random.nextInt(1 + place.retentionClass().mostDaysLate());
                LocalDate of = day.minusDays(daysLate);
                if (!of.isBefore(BEGIN)) {
                    Instant at = midnight(day).plusSeconds(1L + random.nextInt(86_399));
                    objects.put(place, of, day + "/camera-" + camera, 1 + random.nextInt(1 << 20), at);
                    written.merge(place + " " + of, 1L, Long::sum);
                }
            }
        }
    }
}
