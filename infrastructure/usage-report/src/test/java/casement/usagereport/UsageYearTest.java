package casement.usagereport;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

@Clause("SJ-ALPR-33")
class UsageYearTest {
    private static final ReportSpan SPAN =
            ReportSpan.of(2026, ZoneId.of("America/Los_Angeles"), LocalDate.parse("2025-02-01"));

    private final SampleLog log = new SampleLog();

    private UsageYear year() {
        return UsageYear.of(SPAN, log.lines.stream(), List.of());
    }

    private static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> String.join(" ", row.keys()) + " " + row.counts())
                .toList();
    }

    @Test
    void counts_what_was_sealed_in_the_year_and_nothing_else() {
        log.answered("2026-01-01T07:59:59.999Z", "SearchReads", 100);
        log.answered("2026-01-01T08:00:00Z", "SearchReads", 7);
        log.answered("2027-01-01T07:59:59.999Z", "SearchReads", 9);
        log.answered("2027-01-01T08:00:00Z", "SearchReads", 100);
        assertThat(year().entries()).isEqualTo(4);
        assertThat(rows(year().looks())).containsExactly("SearchReads [2, 0, 16]");
    }

    @Test
    @Clause("CA-SB34-6")
    void counts_questions_of_people_and_what_came_back() {
        log.answered("2026-05-01T12:00:00Z", "SearchReads", 7);
        log.refused("2026-05-01T12:00:01Z", "SearchReads", "SJ-ALPR-30");
        String late = log.asked("2026-05-01T12:00:02Z", "SearchReads");
        log.replied("2026-05-01T12:00:03Z", late, "SearchReads", "REFUSED", "clause", "SJ-ALPR-4");
        log.add("2026-05-01T12:00:04Z", "who.subject", "function:CloseViews", "action", "EndView", "outcome", "ASKED");
        assertThat(rows(year().looks())).containsExactly("SearchReads [3, 2, 7]");
        assertThat(rows(year().refusals())).containsExactly("SJ-ALPR-30 [1]", "SJ-ALPR-4 [1]");
        assertThat(rows(year().purposes())).containsExactly("(none) [1, 1]", "felony [2, 1]");
    }

    @Test
    void counts_a_hit_once_with_what_became_of_it_in_the_end() {
        log.hit("2026-05-01T12:00:00Z", "h1", "pier", "stolen");
        log.hit("2026-05-01T12:00:00Z", "h1", "pier", "stolen");
        log.hit("2026-05-01T12:00:01Z", "h2", "pier", "stolen");
        log.hit("2026-05-01T12:00:02Z", "h3", "market", "stolen");
        log.verified("2026-05-01T12:00:03Z", "h1");
        log.verified("2026-05-01T12:00:04Z", "h2");
        log.rejected("2026-05-01T12:00:05Z", "h2", "MISREAD");
        log.rejected("2026-05-01T12:00:06Z", "raised the year before", "MISREAD");
        assertThat(rows(year().hits())).containsExactly("stolen market [1, 0, 0, 1]", "stolen pier [2, 1, 1, 0]");
        assertThat(rows(year().rejections())).containsExactly("MISREAD [1]");
    }

    @Test
    void takes_nothing_that_was_decided_after_the_year() {
        log.hit("2026-12-31T12:00:00Z", "h1", "pier", "stolen");
        log.verified("2027-01-02T12:00:00Z", "h1");
        assertThat(rows(year().hits())).containsExactly("stolen pier [1, 0, 0, 1]");
    }

    @Test
    void counts_requests_from_outside_with_what_came_of_them() {
        String[] wanted = {
            "element.agencyType",
            "FEDERAL",
            "element.dataClass",
            "ALPR",
            "element.ruling",
            "REFUSE",
            "element.rulingClause",
            "CA-SB34-1"
        };
        for (int n = 0; n < 3; n++) {
            String request = log.asked("2026-06-01T12:00:00Z", "ReceiveRequest", wanted);
            log.replied("2026-06-01T12:00:00Z", request, "ReceiveRequest", "CHANGED", wanted);
            if (n == 0) {
                log.changed(
                        "2026-06-01T12:00:00Z",
                        "DecideRequest",
                        "element.request",
                        request,
                        "element.decision",
                        "REFUSE");
            }
        }
        assertThat(rows(year().sharing())).containsExactly("FEDERAL ALPR REFUSE CA-SB34-1 [3, 0, 1, 0]");
    }

    @Test
    void says_what_was_taken_out_and_by_whom() {
        log.answered("2026-05-01T12:00:00Z", "SearchReads", 7);
        log.answered("2026-05-01T12:00:01Z", "SearchReads", 8);
        log.redact(0, "purpose.code", "action");
        log.purge(3);
        UsageYear year = year();
        assertThat(year.entries()).isEqualTo(4);
        assertThat(rows(year.takenOut()))
                .containsExactly(
                        "* court order 26-77 Dana Clerk [1]",
                        "action court order 26-77 Dana Clerk [1]",
                        "purpose.code court order 26-77 Dana Clerk [1]");
        assertThat(rows(year.looks())).containsExactly("(taken out) [1, 0, 0]", "SearchReads [1, 0, 7]");
        assertThat(rows(year.purposes())).containsExactly("(taken out) [1, 0]", "felony [1, 0]");
    }
}
