package casement.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.transparency.Measure;
import casement.domain.transparency.MeasureImport;
import casement.domain.transparency.PublicFile;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.Ulids;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the public gets to see, and that it stays. */
class PublishPagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private final PublicOffice office = new PublicOffice();

    @BeforeEach
    void endNovember() {
        office.acts(12, PublicOffice.hit("STOLEN_VEHICLE"));
        office.acts(30, PublicOffice.hit("FELONY_VEHICLE"));
        office.acts(3, PublicOffice.hit("PERSON_AT_RISK"));
        office.seal();
        office.later("2026-12-01T12:00:00Z");
    }

    private static String text(Optional<byte[]> content) {
        return new String(content.orElseThrow(), StandardCharsets.UTF_8);
    }

    private String figures() {
        return text(office.site.at(PlainPages.FIGURES));
    }

    /** With 3 suppressed, 12 must be too, or the total of 45 would tell. */
    @Test
    @Clause({"SJ-ALPR-28", "SEA-CCTV-2"})
    void publishes_what_was_counted_and_suppresses_what_is_small_with_what_would_tell_it() {
        assertThat(office.publishPages.publish()).contains(DAY);
        assertThat(figures())
                .contains("2026-11;HITS;FELONY_VEHICLE;30")
                .contains("2026-11;HITS;PERSON_AT_RISK;suppressed")
                .contains("2026-11;HITS;STOLEN_VEHICLE;suppressed")
                .contains("2026-11;PROMOTIONS;;0")
                .doesNotContain("2026-12");
    }

    @Test
    void never_tells_of_a_month_that_is_not_over() {
        PublicOffice other = new PublicOffice();
        other.acts(40, PublicOffice.hit("FELONY_VEHICLE"));
        other.seal();
        other.gatherFigures().gather();
        other.publishPages.publish();
        assertThat(text(other.site.at(PlainPages.FIGURES))).isEmpty();
    }

    @Test
    @Clause("SEA-CCTV-1")
    void says_where_every_camera_is_and_who_publishes() {
        office.publishPages.publish();
        assertThat(text(office.site.at(PlainPages.INDEX)))
                .contains("privacy@city.example")
                .contains(office.cameras.all().getFirst().id().value())
                .contains(office.cameras.all().getFirst().place().description());
    }

    @Test
    @Clause({"SEA-CCTV-2", "SEA-CCTV-17"})
    void publishes_the_measures_that_were_imported_last() {
        office.measures.add(imported(1, "displaced burglaries, old"));
        office.measures.add(imported(2, "displaced burglaries, corrected"));
        office.publishPages.publish();
        assertThat(text(office.site.at(PlainPages.INDEX)))
                .contains("displaced burglaries, corrected")
                .doesNotContain("displaced burglaries, old");
    }

    private static MeasureImport imported(int version, String name) {
        LocalDate day = LocalDate.of(2026, 9, 30);
        Measure measure = new Measure(
                Measure.Kind.DISPLACEMENT, name, "Harbour", day, day, BigDecimal.TEN, "reports", "City Auditor", day);
        return new MeasureImport(version, Examples.NOON, Ulids.at(Examples.NOON), List.of(measure));
    }

    @Test
    void publishes_once_a_day() {
        office.publishPages.publish();
        String first = text(office.site.at(PlainPages.INDEX));
        office.trial.clock.advance(Duration.ofHours(12));
        assertThat(office.publishPages.publish()).isEmpty();
        assertThat(text(office.site.at(PlainPages.INDEX))).isEqualTo(first);
    }

    @Test
    @Clause("SEA-CCTV-2")
    void keeps_each_days_version_as_it_was() {
        office.publishPages.publish();
        String first = text(office.site.at(PlainPages.INDEX));
        office.acts(20, PublicOffice.hit("FELONY_VEHICLE"));
        office.seal();
        office.later("2027-01-02T12:00:00Z");
        assertThat(office.publishPages.publish()).contains(LocalDate.of(2027, 1, 2));

        assertThat(text(office.site.at(DAY, PlainPages.INDEX))).isEqualTo(first);
        assertThat(text(office.site.at(PlainPages.INDEX))).contains("archived [2026-12-01]");
        assertThat(figures()).contains("2026-12;HITS;FELONY_VEHICLE;20").contains("2026-11;HITS;FELONY_VEHICLE;30");
        assertThat(text(office.site.at(DAY, PlainPages.FIGURES))).doesNotContain("2026-12");
    }

    @Test
    void shows_what_leads_to_other_files_after_them() {
        office.publishPages.publish();
        assertThat(office.site.writes())
                .containsExactly(PlainPages.FIGURES, "z/last.txt", "en/index.html", PlainPages.INDEX);
    }

    @Test
    void takes_pages_away_that_are_shown_no_more() {
        office.site.show(new PublicFile("en/old.html", "text/html", new byte[0]));
        office.publishPages.publish();
        assertThat(office.site.shown()).doesNotContain("en/old.html").contains(PlainPages.FIGURES);
    }

    /** Wherever a round dies, the next shows and keeps what the first had begun, though more is known by then. */
    @ParameterizedTest
    @EnumSource(names = {"FAILS", "PERSISTS_BUT_FAILS"})
    void goes_on_where_a_round_died_with_what_that_had_begun(FaultSwitch.Mode fault) {
        int writes = writesOfARound();
        assertThat(writes).isGreaterThanOrEqualTo(10);
        for (int dies = 1; dies < writes; dies++) {
            PublicOffice other = new PublicOffice();
            other.acts(30, PublicOffice.hit("FELONY_VEHICLE"));
            other.seal();
            other.later("2026-12-01T12:00:00Z");
            other.site.faults.next(
                    Stream.concat(Stream.generate(() -> FaultSwitch.Mode.WORKS).limit(dies), Stream.of(fault))
                            .toArray(FaultSwitch.Mode[]::new));
            assertThatThrownBy(other.publishPages::publish).isInstanceOf(Fault.Unavailable.class);
            other.trial.clock.advance(Duration.ofHours(1));
            other.publishPages.publish();

            for (String path : List.of(PlainPages.INDEX, PlainPages.FIGURES, "en/index.html", "z/last.txt")) {
                assertThat(text(other.site.at(path)))
                        .as(path + " after write " + dies)
                        .isEqualTo(text(other.site.at(DAY, path)));
            }
            assertThat(text(other.site.at(PlainPages.INDEX))).contains("2026-12-01T12:00");
            assertThat(other.site.begun()).isEmpty();
        }
    }

    private static int writesOfARound() {
        PublicOffice other = new PublicOffice();
        other.acts(30, PublicOffice.hit("FELONY_VEHICLE"));
        other.seal();
        other.later("2026-12-01T12:00:00Z");
        int before = other.site.faults.calls();
        other.publishPages.publish();
        return other.site.faults.calls() - before;
    }

    @Test
    void ends_a_day_that_was_begun_before_another_begins() {
        office.site.faults.next(FaultSwitch.Mode.WORKS, FaultSwitch.Mode.FAILS);
        assertThatThrownBy(office.publishPages::publish).isInstanceOf(Fault.Unavailable.class);
        office.later("2026-12-02T12:00:00Z");
        office.publishPages.publish();
        assertThat(office.site.kept()).containsExactly(DAY, DAY.plusDays(1));
        assertThat(text(office.site.at(DAY, PlainPages.INDEX))).contains("2026-12-01T12:00");
        assertThat(text(office.site.at(PlainPages.INDEX)))
                .contains("2026-12-02T12:00")
                .contains("[2026-12-01]");
    }

    @Test
    @Clause("SCH-24")
    void tells_the_log_what_was_published_by_its_digest() {
        office.publishPages.publish();
        AuditEntry published = office.audit.written().stream()
                .filter(entry -> entry.outcome() == Outcome.CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(published.action()).isEqualTo("PublishPages");
        assertThat(published.elements())
                .containsEntry("day", "2026-12-01")
                .containsEntry("files", "4")
                .containsEntry("sha256", PublishPages.digest(current()).hex());
    }

    private List<PublicFile> current() {
        return office.site.shown().stream()
                .map(path -> new PublicFile(path, "", office.site.at(path).orElseThrow()))
                .toList();
    }

    @Test
    void publishes_nothing_without_a_record_of_it() {
        office.audit.faults.always(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(office.publishPages::publish).isInstanceOf(Fault.Unavailable.class);
        assertThat(office.site.shown()).isEmpty();
        assertThat(office.site.begun()).isEmpty();
    }

    @Test
    void publishes_nothing_before_anything_was_gathered() {
        PublicOffice other = new PublicOffice();
        other.trial.clock.set(Instant.parse("2026-12-01T12:00:00Z"));
        assertThatThrownBy(other.publishPages::publish)
                .isInstanceOf(Fault.Unavailable.class)
                .hasMessageContaining("GatherFigures");
        assertThat(other.site.shown()).isEmpty();
    }
}
