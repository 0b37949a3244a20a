package casement.sharing;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.sharing.ErrorReport;
import casement.domain.sharing.ErrorReports;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists what the public and members report as wrong, for a supervisor. */
public final class ListReports {
    private final Asking asking;
    private final ErrorReports reports;

    /** Reports as shown, newest first. */
    public record Shown(List<ErrorReport> reports, AuditId auditId) {}

    public ListReports(Asking asking, ErrorReports reports) {
        this.asking = asking;
        this.reports = reports;
    }

    /** @param closed whether those that are closed are listed, rather than those that are open */
    public Shown list(Principal principal, boolean closed, Optional<Integer> limit) {
        int most = Sent.limit(limit);
        Asked asked = asking.ask(
                "ListReports",
                Question.of(principal, Action.REVIEW_REPORT),
                Map.of("closed", Boolean.toString(closed), "limit", Integer.toString(most)));
        List<ErrorReport> found = asked.answer(
                receipt -> reports.newest(receipt, !closed, most),
                all -> all.stream().map(ErrorReport::id).toList());
        return new Shown(found, asked.id());
    }
}
