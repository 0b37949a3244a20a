package casement.sharing;

import casement.domain.OnePage;
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
import java.util.TreeMap;

/** Lists what the public and members report as wrong, for a supervisor. */
public final class ListReports {
    private final Asking asking;
    private final ErrorReports reports;

    /**
     * A page as shown, newest first.
     *
     * @param next the id after which the next page begins; empty: this is the last
     */
    public record Shown(List<ErrorReport> reports, AuditId auditId, Optional<String> next) {}

    public ListReports(Asking asking, ErrorReports reports) {
        this.asking = asking;
        this.reports = reports;
    }

    /**
     * @param closed whether those that are closed are listed, rather than those that are open
     * @param after the id of the last of the page before; empty: the first page
     * @param limit left out: 50
     */
    public Shown list(Principal principal, boolean closed, Optional<String> after, Optional<Integer> limit) {
        int most = limit.orElse(ListQuery.USUAL);
        TreeMap<String, String> elements =
                new TreeMap<>(Map.of("closed", Boolean.toString(closed), "limit", Integer.toString(most)));
        after.ifPresent(last -> elements.put("after", last));
        Asked asked = asking.ask("ListReports", Question.of(principal, Action.REVIEW_REPORT), elements);
        OnePage<ErrorReport> page = asked.answer(
                receipt -> OnePage.of(reports.newest(receipt, !closed, after, most + 1), most),
                shown -> shown.items().stream().map(ErrorReport::id).toList());
        return new Shown(page.items(), asked.id(), page.goesOnAfter().map(ErrorReport::id));
    }
}
