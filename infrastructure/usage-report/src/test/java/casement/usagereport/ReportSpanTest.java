package casement.usagereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@Clause("SJ-ALPR-33")
class ReportSpanTest {
    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

    private static ReportSpan span(int year, String effect) {
        return ReportSpan.of(year, CALIFORNIA, LocalDate.parse(effect));
    }

    @Test
    void covers_a_year_of_the_sites_calendar_half_open() {
        ReportSpan span = span(2026, "2024-05-01");
        assertThat(span.from()).isEqualTo("2026-01-01T08:00:00Z");
        assertThat(span.until()).isEqualTo("2027-01-01T08:00:00Z");
        assertThat(span.isWholeYear()).isTrue();
        assertThat(span.contains(Instant.parse("2026-01-01T07:59:59.999Z"))).isFalse();
        assertThat(span.contains(Instant.parse("2026-01-01T08:00:00Z"))).isTrue();
        assertThat(span.contains(Instant.parse("2027-01-01T07:59:59.999Z"))).isTrue();
        assertThat(span.contains(Instant.parse("2027-01-01T08:00:00Z"))).isFalse();
        assertThat(span.firstUtcDay()).isEqualTo("2026-01-01");
        assertThat(span.lastUtcDay()).isEqualTo("2027-01-01");
    }

    @Test
    void is_due_on_the_first_of_march_of_the_next_year() {
        assertThat(span(2026, "2024-05-01").due()).isEqualTo("2027-03-01");
    }

    @Test
    void covers_the_part_of_the_year_from_the_day_of_effect() {
        ReportSpan span = span(2026, "2026-09-30");
        assertThat(span.from()).isEqualTo("2026-09-30T07:00:00Z");
        assertThat(span.until()).isEqualTo("2027-01-01T08:00:00Z");
        assertThat(span.isWholeYear()).isFalse();
    }

    @Test
    void is_of_the_next_year_and_reaches_back_when_the_protocol_took_effect_after_september() {
        assertThatThrownBy(() -> span(2026, "2026-10-01"))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("2027");
        ReportSpan span = span(2027, "2026-10-01");
        assertThat(span.from()).isEqualTo("2026-10-01T07:00:00Z");
        assertThat(span.until()).isEqualTo("2028-01-01T08:00:00Z");
        assertThat(span(2028, "2026-10-01").isWholeYear()).isTrue();
    }

    @Test
    void is_of_no_year_before_the_protocol() {
        assertThatThrownBy(() -> span(2025, "2026-03-01")).isInstanceOf(Fault.BadInput.class);
    }
}
