package casement.sharing;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.sharing.ErrorReport;
import casement.domain.sharing.ErrorReports;
import casement.lambda.Member;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a member's report of an error or a violation, for a supervisor. */
public final class ReportError {
    private final Asking asking;
    private final ErrorReports reports;
    private final Clock clock;

    /** A report as sent. */
    public record Form(
            @Member(needed = true) Optional<ErrorReport.Kind> kind,
            @Member(needed = true) Optional<ErrorReport.About> about,
            @Member(needed = true) Optional<String> says) {}

    /** That it was taken. */
    public record Taken(String id, AuditId auditId) {}

    public ReportError(Asking asking, ErrorReports reports, Clock clock) {
        this.asking = asking;
        this.reports = reports;
        this.clock = clock;
    }

    public Taken report(Principal member, Form form) {
        Sent sent = new Sent();
        Optional<ErrorReport.Kind> kind = sent.need("kind", form.kind());
        Optional<ErrorReport.About> about = sent.need("about", form.about());
        Optional<String> says = sent.words("says", form.says(), Sent.LONG);
        sent.finish();
        Asked asked = asking.ask(
                "ReportError",
                Question.of(member, Action.REPORT_ERROR),
                Map.of(
                        "kind",
                        kind.orElseThrow().name(),
                        "about",
                        about.orElseThrow().name()));
        ErrorReport taken = asked.change(
                receipt -> {
                    ErrorReport report = new ErrorReport(
                            receipt.id().value(),
                            1,
                            kind.orElseThrow(),
                            about.orElseThrow(),
                            says.orElseThrow(),
                            Optional.empty(),
                            Optional.of(member.who()),
                            clock.instant(),
                            true,
                            List.of());
                    reports.add(report);
                    return report;
                },
                ErrorReport::id);
        return new Taken(taken.id(), asked.id());
    }
}
