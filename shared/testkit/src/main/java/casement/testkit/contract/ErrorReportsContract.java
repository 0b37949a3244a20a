package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.sharing.ErrorReport;
import casement.domain.sharing.ErrorReport.Finding;
import casement.domain.sharing.ErrorReports;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of error reports does. */
public abstract class ErrorReportsContract {
    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));

    protected abstract ErrorReports reports();

    private ErrorReport received(Instant at) {
        ErrorReport report = new ErrorReport(
                Ulids.at(at).value(),
                1,
                ErrorReport.Kind.WRONG_DATA,
                ErrorReport.About.PLATE_READ,
                "that was not my car",
                Optional.of("by letter"),
                Optional.empty(),
                at,
                true,
                List.of());
        reports().add(report);
        return report;
    }

    private ErrorReport reviewed(ErrorReport report, Finding finding, String note) {
        return report.reviewed(new ErrorReport.Review(
                finding, note, Examples.NOON, Examples.supervisor().who(), receipt.id()));
    }

    @Test
    @Clause("SJ-ALPR-20")
    void finds_a_report_with_its_history() {
        ErrorReport report = received(Examples.NOON);
        assertThat(reports().find(receipt, report.id())).contains(report);
        ErrorReport noted = reviewed(report, Finding.NOTED, "asked the camera's owner");
        reports().replace(noted);
        ErrorReport corrected = reviewed(noted, Finding.CORRECTED, "read taken back");
        reports().replace(corrected);
        assertThat(reports().find(receipt, report.id())).contains(corrected);
        assertThat(corrected.history()).hasSize(2);
        assertThat(reports().find(receipt, "none")).isEmpty();
    }

    @Test
    void adds_no_second_report_of_an_id() {
        ErrorReport report = received(Examples.NOON);
        assertThatThrownBy(() -> reports().add(reviewed(report, Finding.UNFOUNDED, "another")))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Tag("race")
    void lets_one_close_a_report_when_many_try_at_once() {
        ErrorReport report = received(Examples.NOON);
        List<Race.Outcome<Boolean>> outcomes = Race.between(8, n -> () -> {
            reports().replace(reviewed(report, Finding.UPHELD, "note " + n));
            return true;
        });
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
    }

    @Test
    void lists_open_reports_newest_first_and_closed_ones_apart() {
        Instant late = Instant.parse("2099-01-01T00:00:00Z");
        ErrorReport first = received(late);
        ErrorReport second = received(late.plusSeconds(1));
        ErrorReport third = received(late.plusSeconds(2));
        ErrorReport closed = reviewed(third, Finding.UNFOUNDED, "no such read");
        reports().replace(closed);
        assertThat(reports().newest(receipt, true, 2)).containsExactly(second, first);
        assertThat(reports().newest(receipt, false, 1)).containsExactly(closed);
        assertThat(reports().newest(receipt, true, Optional.of(second.id()), 1)).containsExactly(first);
    }
}
