package casement.sharing;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.sharing.ErrorReport;
import casement.domain.sharing.ErrorReports;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Records what a supervisor found about a report, and what was corrected. */
public final class ReviewReport {
    private final Asking asking;
    private final ErrorReports reports;
    private final Clock clock;

    /** A finding as sent. */
    public record Form(
            @Member(needed = true) Optional<ErrorReport.Finding> finding,
            @Member(needed = true) Optional<String> note) {}

    public ReviewReport(Asking asking, ErrorReports reports, Clock clock) {
        this.asking = asking;
        this.reports = reports;
        this.clock = clock;
    }

    public ErrorReport review(Principal principal, String id, Form form) {
        Sent sent = new Sent();
        Optional<ErrorReport.Finding> finding = sent.need("finding", form.finding());
        Optional<String> note = sent.words("note", form.note(), Sent.LONG);
        sent.finish();
        Asked asked = asking.ask(
                "ReviewReport",
                Question.of(principal, Action.REVIEW_REPORT),
                Map.of("report", id, "finding", finding.orElseThrow().name()));
        return asked.change(
                receipt -> {
                    ErrorReport there =
                            reports.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no such report"));
                    ErrorReport next = there.reviewed(new ErrorReport.Review(
                            finding.orElseThrow(), note.orElseThrow(), clock.instant(), principal.who(), receipt.id()));
                    reports.replace(next);
                    return next;
                },
                ErrorReport::id);
    }
}
