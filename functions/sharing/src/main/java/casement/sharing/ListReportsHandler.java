package casement.sharing;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@code GET /v1/error-reports}. */
public final class ListReportsHandler extends HttpHandler {
    @Inject
    ListReports listReports;

    public ListReportsHandler() {}

    public ListReportsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        boolean closed = question.query("state").map(ListQuery::isClosed).orElse(false);
        Optional<Integer> limit = question.query("limit").map(ListQuery::limit);
        return HttpAnswer.json(200, listReports.list(question.principal(), closed, limit));
    }
}
