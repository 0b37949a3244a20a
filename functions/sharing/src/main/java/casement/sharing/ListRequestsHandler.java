package casement.sharing;

import casement.domain.audit.AuditId;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.RequestQueue;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/data-requests}. */
@Operation(
        gives = ListRequestsHandler.Page.class,
        query = {
            @Operation.Query(name = "queue", says = "staff, or counsel for counsel alone; left out: staff."),
            @Operation.Query(name = "limit", type = Integer.class, says = "How many at most, 1 to 200; left out: 50."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the newest.")
        })
public final class ListRequestsHandler extends HttpHandler {
    @Inject
    ListRequests listRequests;

    /**
     * A page, newest first.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<DataRequest> requests, AuditId auditId, Optional<String> next) {}

    public ListRequestsHandler() {}

    public ListRequestsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<RequestQueue> queue = question.query("queue").map(ListQuery::queue);
        ListRequests.Shown shown = listRequests.list(
                question.principal(), queue, ListQuery.after(question), question.limit(ListQuery.MOST));
        Optional<String> next = shown.next().map(last -> Cursor.to(last, question));
        return HttpAnswer.json(200, new Page(shown.requests(), shown.auditId(), next));
    }
}
