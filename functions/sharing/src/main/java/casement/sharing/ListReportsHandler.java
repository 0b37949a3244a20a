package casement.sharing;

import casement.domain.audit.AuditId;
import casement.domain.sharing.ErrorReport;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/error-reports}. */
@Operation(
        gives = ListReportsHandler.Page.class,
        query = {
            @Operation.Query(name = "state", says = "open or closed; left out: open."),
            @Operation.Query(name = "limit", type = Integer.class, says = "How many at most, 1 to 200; left out: 50."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the newest.")
        })
public final class ListReportsHandler extends HttpHandler {
    @Inject
    ListReports listReports;

    /**
     * A page, newest first.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<ErrorReport> reports, AuditId auditId, Optional<String> next) {}

    public ListReportsHandler() {}

    public ListReportsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        boolean closed = question.query("state").map(ListQuery::isClosed).orElse(false);
        ListReports.Shown shown = listReports.list(
                question.principal(), closed, ListQuery.after(question), question.limit(ListQuery.MOST));
        Optional<String> next = shown.next().map(last -> Cursor.to(last, question));
        return HttpAnswer.json(200, new Page(shown.reports(), shown.auditId(), next));
    }
}
