package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.AgencyType;
import casement.domain.access.Purpose;
import casement.domain.audit.Act;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.log.EntriesFile;
import casement.domain.log.LogEntries;
import casement.domain.log.LogLine;
import casement.domain.people.AgencyId;
import casement.domain.transparency.CountedMonth;
import casement.domain.transparency.Deletion;
import casement.domain.transparency.FigureKind;
import casement.domain.transparency.Partner;
import casement.json.Json;
import casement.testkit.FaultSwitch;
import casement.testkit.LogTrial;
import casement.testkit.TestDirectory;
import casement.testkit.memory.MemoryLogEntries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts for the public, made of a log that is sealed. */
class GatherFiguresTest {
    private final PublicOffice office = new PublicOffice();

    private static Act search(String offence) {
        return Act.asked(LogTrial.ANA, "SearchReads")
                .with("plate", "7ABC123")
                .forPurpose(new Purpose("investigation", Optional.of("26-1"), Optional.of("seen at the pier"))
                        .about(offence));
    }

    private void month() {
        office.acts(12, PublicOffice.hit("STOLEN_VEHICLE"));
        office.acts(3, PublicOffice.hit("PERSON_AT_RISK"));
        office.acts(
                4,
                PublicOffice.changed(
                        "ConfirmHit",
                        Map.of(
                                "hit",
                                "h-1",
                                "state",
                                "VERIFIED",
                                "category",
                                "STOLEN_VEHICLE",
                                "firstVerified",
                                "true")));
        office.acts(
                2,
                PublicOffice.changed(
                        "ConfirmHit", Map.of("hit", "h-1", "state", "VERIFIED", "category", "STOLEN_VEHICLE")));
        office.acts(5, PublicOffice.changed("RejectHit", Map.of("hit", "h-2", "reason", "MISREAD")));
        office.acts(11, search("felony"));
        office.acts(6, search("felony").with("after", "2026-11-20T12:00:00Z r-1"));
        office.acts(2, search("felony").refused("SJ-ALPR-6"));
        office.acts(
                7,
                Act.asked(LogTrial.ANA, "StartView")
                        .forPurpose(new Purpose("911-call", Optional.of("1"), Optional.empty())));
        office.acts(9, PublicOffice.changed("ReceiveRequest", Map.of("agencyType", "FEDERAL", "ruling", "REFUSE")));
        office.acts(2, PublicOffice.changed("DecideClip", Map.of("decision", "APPROVE")));
        office.acts(3, PublicOffice.changed("DecideClip", Map.of("decision", "REFUSE")));
        office.acts(1, PublicOffice.changed("WithdrawAuthorisation", Map.of("person", "p-1")));
        office.seal();
    }

    private static Predicate<AuditEntry> is(String action, Outcome outcome, String element, String value) {
        return entry -> entry.action().equals(action)
                && entry.outcome() == outcome
                && value.equals(entry.elements().get(element));
    }

    private void assertMonth() {
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.HITS, "STOLEN_VEHICLE"))
                .isEqualTo(office.written(is("MatchRead", Outcome.CHANGED, "category", "STOLEN_VEHICLE")))
                .isEqualTo(12);
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.HITS, "PERSON_AT_RISK"))
                .isEqualTo(3);
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.HITS_VERIFIED, "STOLEN_VEHICLE"))
                .isEqualTo(4);
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.HITS_REJECTED, "MISREAD"))
                .isEqualTo(5);
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.SEARCHES, "felony"))
                .isEqualTo(11);
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.REFUSALS, "SJ-ALPR-6"))
                .isEqualTo(office.written(entry -> entry.outcome() == Outcome.REFUSED))
                .isEqualTo(2);
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.VIEWS, "911-call"))
                .isEqualTo(7);
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.REQUESTS, "FEDERAL", "REFUSE"))
                .isEqualTo(9);
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.PROMOTIONS)).isEqualTo(2);
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.ACCESS_ENDED)).isEqualTo(1);
        CountedMonth november = office.figures.months().getLast();
        assertThat(november.entries()).isEqualTo(office.trial.written().size()).isEqualTo(67);
    }

    @Test
    @Clause({"SJ-ALPR-28", "SEA-RTCC-6", "CA-SB34-6"})
    void counts_what_the_entries_of_a_month_say() {
        month();
        assertThat(office.gatherFigures().gather()).isEqualTo(67);
        assertMonth();
    }

    @Test
    void counts_nothing_twice() {
        month();
        office.gatherFigures().gather();
        assertThat(office.gatherFigures().gather()).isZero();
        assertMonth();
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "PERSISTS_BUT_FAILS"})
    void counts_each_entry_once_wherever_it_dies(FaultSwitch.Mode fault) {
        month();
        int writes = 0;
        while (true) {
            FaultSwitch.Mode[] modes = new FaultSwitch.Mode[2];
            modes[0] = FaultSwitch.Mode.WORKS;
            modes[1] = fault;
            office.figures.faults.next(modes);
            writes++;
            try {
                office.gatherFigures().gather();
                break;
            } catch (Fault.Unavailable died) {
                assertThat(writes).isLessThan(100);
            }
        }
        assertThat(writes).isGreaterThan(3);
        assertMonth();
    }

    @Test
    void stops_when_another_has_counted_on() {
        month();
        office.figures.faults.meanwhile(() -> office.gatherFigures().gather());
        office.figures.faults.next(FaultSwitch.Mode.STALLS);
        assertThatThrownBy(() -> office.gatherFigures().gather()).isInstanceOf(Fault.Conflict.class);
        assertMonth();
    }

    @Test
    void begins_months_at_the_sites_midnight() {
        office.trial.clock.set(Instant.parse("2026-12-01T07:59:00Z"));
        office.acts(1, PublicOffice.hit("STOLEN_VEHICLE"));
        office.seal();
        office.trial.clock.set(Instant.parse("2026-12-01T08:00:00Z"));
        office.acts(2, PublicOffice.hit("STOLEN_VEHICLE"));
        office.seal();
        office.gatherFigures().gather();
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.HITS, "STOLEN_VEHICLE"))
                .isEqualTo(1);
        assertThat(office.count(PublicOffice.NOVEMBER.plusMonths(1), FigureKind.HITS, "STOLEN_VEHICLE"))
                .isEqualTo(2);
        assertThat(office.figures.months().getFirst().first()).isEqualTo(1);
    }

    /** The misuse: words, plates and names where a code should be. */
    @Test
    @Clause("CA-SB34-5")
    void writes_down_nothing_that_anybody_typed() {
        office.acts(1, search("Ana Ruiz, 7ABC123"));
        office.acts(1, search("7ABC123"));
        office.acts(1, PublicOffice.hit("see case 26-1"));
        office.seal();
        office.gatherFigures().gather();
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.SEARCHES, "(other)"))
                .isEqualTo(2);
        assertThat(Json.write(office.figures.months()))
                .doesNotContain("7ABC123")
                .doesNotContain("Ruiz")
                .doesNotContain("case")
                .doesNotContain("s-0")
                .doesNotContain("h-1");
    }

    @Test
    @Clause("SCH-20")
    void keeps_the_receipts_of_what_was_deleted() {
        office.acts(
                1,
                PublicOffice.changed(
                        "DeletionReceipt",
                        Map.of("place", "CCTV_RECORDINGS", "day", "2026-10-20", "files", "40", "bytes", "5000000000")));
        office.seal();
        office.gatherFigures().gather();
        assertThat(office.figures.months().getFirst().deletions())
                .containsExactly(new Deletion(
                        "CCTV_RECORDINGS",
                        LocalDate.of(2026, 10, 20),
                        40,
                        5_000_000_000L,
                        office.trial.written().getFirst().at(),
                        0));
    }

    @Test
    void counts_nothing_beyond_entries_that_are_missing() {
        office.acts(7, PublicOffice.hit("STOLEN_VEHICLE"));
        office.seal();
        office.gatherFigures().gather();
        office.acts(14, PublicOffice.hit("STOLEN_VEHICLE"));
        office.seal();
        LogEntries whole = new MemoryLogEntries(office.trial.store);
        assertThatThrownBy(
                        () -> office.gatherFigures(new WithoutSecondFile(whole)).gather())
                .isInstanceOf(Fault.Unavailable.class)
                .hasMessageContaining("no entries 7 to 13");
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.HITS, "STOLEN_VEHICLE"))
                .isEqualTo(7);
        office.gatherFigures(whole).gather();
        assertThat(office.count(PublicOffice.NOVEMBER, FigureKind.HITS, "STOLEN_VEHICLE"))
                .isEqualTo(21);
    }

    private record WithoutSecondFile(LogEntries whole) implements LogEntries {
        @Override
        public SortedSet<LocalDate> days() {
            return whole.days();
        }

        @Override
        public List<EntriesFile> files(LocalDate day) {
            return whole.files(day).stream().filter(file -> file.first() != 7).toList();
        }

        @Override
        public List<LogLine> read(EntriesFile file) {
            return whole.read(file);
        }
    }

    @Test
    @Clause("CA-SB34-4")
    void tells_who_the_partners_are_by_what_was_approved() {
        TestDirectory directory = new TestDirectory("City Police");
        directory.agency(new AgencyId("sheriff"), "County Sheriff", AgencyType.LOCAL, false, LocalDate.of(2027, 1, 1));
        directory.agency(new AgencyId("marshals"), "Marshals", AgencyType.FEDERAL, false, LocalDate.of(2026, 11, 20));
        office.gatherFigures(directory.agencies).gather();
        assertThat(office.figures.surroundings().orElseThrow().partners())
                .as("those whose terms count today")
                .containsExactly(
                        new Partner("City Police", AgencyType.LOCAL), new Partner("County Sheriff", AgencyType.LOCAL));
        assertThat(office.figures.surroundings().orElseThrow().reviews()).isNotEmpty();
    }
}
