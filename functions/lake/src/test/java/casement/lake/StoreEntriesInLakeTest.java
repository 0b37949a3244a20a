package casement.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.AuditId;
import casement.domain.audit.Redaction;
import casement.domain.log.EntriesFile;
import casement.domain.log.EntryFiles;
import casement.domain.log.EntryLake;
import casement.domain.log.LakeHour;
import casement.domain.log.LogEntries;
import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import casement.domain.log.PlateMarks;
import casement.merkle.MalformedLog;
import casement.testkit.Handlers;
import casement.testkit.LogTrial;
import casement.testkit.MovableClock;
import casement.testkit.memory.MemoryEntryLake;
import casement.testkit.memory.MemoryLogEntries;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoreEntriesInLakeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final LogTrial log = new LogTrial();
    private final MovableClock clock = log.clock;
    private final MemoryLogEntries entries = new MemoryLogEntries(log.store);
    private final MemoryEntryLake lake = new MemoryEntryLake();
    /** Of lines, so that it can be seen what is in it. */
    private final EntryFiles files =
            lines -> lines.map(LogLine::line).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);

    private final StoreEntriesInLake useCase = new StoreEntriesInLake(entries, files, lake, clock);

    private void look(int times) {
        log.look(times);
        log.sealUntilIdle(log.sealing(2));
    }

    private String file(LocalDate day, int hour) {
        return new String(lake.file(day, hour), StandardCharsets.UTF_8);
    }

    private long lines(LocalDate day, int hour) {
        return file(day, hour).lines().count();
    }

    @Test
    @Clause("CA-SB34-6")
    void writes_one_file_an_hour_of_sealing_with_every_entry_of_it() {
        look(5);
        clock.advance(Duration.ofHours(1));
        look(3);
        clock.advance(Duration.ofHours(12));
        look(1);
        useCase.store();

        assertThat(lines(DAY, 12)).isEqualTo(5);
        assertThat(lines(DAY, 13)).isEqualTo(3);
        assertThat(lines(DAY.plusDays(1), 1)).isEqualTo(1);
        assertThat(lake.stored()).hasSize(3);
        assertThat(lake.hours(DAY)).extracting(LakeHour::first).containsExactly(0L, 5L);
        assertThat(lake.hours(DAY)).extracting(LakeHour::end).containsExactly(5L, 8L);
    }

    @Test
    void writes_an_hour_anew_as_it_grows_and_nothing_when_nothing_came() {
        look(2);
        useCase.store();
        useCase.store();
        assertThat(lake.stored()).hasSize(1);
        clock.advance(Duration.ofMinutes(10));
        look(3);
        useCase.store();
        useCase.store();
        assertThat(lake.stored()).hasSize(2);
        assertThat(lines(DAY, 12)).isEqualTo(5);
        clock.advance(Duration.ofHours(1));
        look(1);
        useCase.store();
        assertThat(lake.stored()).extracting(LakeHour::hour).containsExactly(12, 12, 13);
    }

    @Test
    @Clause("CA-SB34-5")
    void takes_out_of_the_lake_within_a_day_what_was_taken_out_of_the_log() {
        look(4);
        clock.advance(Duration.ofHours(2));
        look(1);
        useCase.store();
        assertThat(file(DAY, 12)).contains("7ABC3");
        clock.advance(Duration.ofDays(40));
        redact(entries.files(DAY).get(1), "element.plate");

        for (int round = 0; round < 144; round++) {
            useCase.store();
            clock.advance(Duration.ofMinutes(10));
        }

        assertThat(file(DAY, 12))
                .contains("court order")
                .doesNotContain("7ABC3")
                .contains("7ABC1");
        assertThat(lines(DAY, 12)).isEqualTo(4);
        assertThat(lake.stored()).extracting(LakeHour::hour).containsExactly(12, 14, 12);
    }

    private void redact(EntriesFile file, String field) {
        Redaction why = new Redaction(
                "court order 26-77", "Dana Clerk", clock.instant(), new AuditId("01KAKJ4ZG0000000000000000B"));
        String lines = entries.read(file).stream()
                .map(line -> ((LoggedEntry) line).redacted(Set.of(field), why).line() + "\n")
                .collect(Collectors.joining());
        log.store.tamper(file.path(), lines.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Clause("CA-SB34-5")
    void has_nothing_of_what_is_gone_from_the_log() {
        look(2);
        clock.advance(Duration.ofHours(1));
        look(2);
        useCase.store();
        log.store.remove(entries.files(DAY).getFirst().path());
        useCase.store();
        assertThat(lake.hours(DAY)).extracting(LakeHour::hour).containsExactly(13);
        entries.files(DAY).forEach(file -> log.store.remove(file.path()));
        useCase.store();
        assertThat(lake.days()).isEmpty();
    }

    @Test
    void looks_at_today_and_yesterday_each_time_and_at_every_other_day_once_a_day() {
        Instant midnight = Instant.parse("2026-11-20T00:00:00Z");
        for (int age = 0; age < 800; age++) {
            LocalDate day = DAY.minusDays(age);
            long times = IntStream.range(0, 144)
                    .filter(round -> StoreEntriesInLake.isDue(
                            day, midnight.plus(Duration.ofMinutes(10).multipliedBy(round))))
                    .count();
            assertThat(times).as(day.toString()).isEqualTo(age <= 1 ? 144 : 1);
        }
    }

    @Test
    void copies_the_other_days_when_one_cannot_be_copied_and_says_so() {
        look(2);
        clock.advance(Duration.ofDays(1));
        look(2);
        EntriesFile broken = entries.files(DAY).getFirst();
        log.store.tamper(broken.path(), "not a line\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(useCase::store).isInstanceOf(MalformedLog.class);

        assertThat(lake.stored()).extracting(LakeHour::day).containsExactly(DAY.plusDays(1));
    }

    @Test
    void goes_on_when_the_lake_answers_again() {
        look(2);
        lake.silence(true);
        assertThatThrownBy(useCase::store).isInstanceOf(Fault.Unavailable.class);
        lake.silence(false);
        useCase.store();
        assertThat(lines(DAY, 12)).isEqualTo(2);
    }

    @Test
    void runs_on_its_schedule_as_the_room_wires_it() {
        look(2);
        try (ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .build()) {
            context.registerSingleton(Clock.class, clock);
            context.registerSingleton(LogEntries.class, entries);
            context.registerSingleton(EntryLake.class, lake);
            context.registerSingleton(PlateMarks.class, (PlateMarks) plate -> "mark");
            context.start();
            Handlers.call(new StoreEntriesInLakeHandler(context), Handlers.envelope("StoreEntriesInLake"));
        }
        assertThat(new String(lake.file(DAY, 12), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
    }
}
