package casement.sharing;

import casement.domain.access.Action;
import casement.domain.access.AgencyType;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.access.Requester;
import casement.domain.sharing.ErrorReport;
import casement.domain.sharing.ErrorReports;
import casement.lambda.Member;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the public's word that data may be wrong; it looks nothing up, and answers everybody the same. */
public final class ReportWrongData {
    private static final Requester PUBLIC = new Requester(AgencyType.UNKNOWN, Requester.Kind.PUBLIC);

    private final Asking asking;
    private final ErrorReports reports;
    private final Clock clock;

    /** A report as sent, without an account. */
    public record Form(
            @Member(needed = true) Optional<ErrorReport.About> about,
            @Member(needed = true) Optional<String> says,
            Optional<String> contact) {}

    public ReportWrongData(Asking asking, ErrorReports reports, Clock clock) {
        this.asking = asking;
        this.reports = reports;
        this.clock = clock;
    }

    public void report(Form form) {
        Sent sent = new Sent();
        Optional<ErrorReport.About> about = sent.need("about", form.about());
        Optional<String> says = sent.words("says", form.says(), Sent.LONG);
        Optional<String> contact = sent.optional("contact", form.contact(), Sent.SHORT);
        sent.finish();
        Asked asked = asking.ask(
                "ReportWrongData",
                Question.of(Principal.NOBODY, Action.REPORT_ERROR).onBehalfOf(PUBLIC),
                Map.of("about", about.orElseThrow().name()));
        asked.change(
                receipt -> {
                    ErrorReport report = new ErrorReport(
                            receipt.id().value(),
                            1,
                            ErrorReport.Kind.WRONG_DATA,
                            about.orElseThrow(),
                            says.orElseThrow(),
                            contact,
                            Optional.empty(),
                            clock.instant(),
                            true,
                            List.of());
                    reports.add(report);
                    return report;
                },
                ErrorReport::id);
    }
}
