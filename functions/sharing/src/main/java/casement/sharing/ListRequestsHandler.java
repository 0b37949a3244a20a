package casement.sharing;

import casement.domain.sharing.RequestQueue;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@code GET /v1/data-requests}. */
public final class ListRequestsHandler extends HttpHandler {
    @Inject
    ListRequests listRequests;

    public ListRequestsHandler() {}

    public ListRequestsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<RequestQueue> queue = question.query("queue").map(ListQuery::queue);
        Optional<Integer> limit = question.query("limit").map(ListQuery::limit);
        return HttpAnswer.json(200, listRequests.list(question.principal(), queue, limit));
    }
}
