package casement.sharing;

import casement.domain.sharing.ErrorReport;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/error-reports/{report}/reviews}. */
@Operation(takes = ReviewReport.Form.class, gives = ErrorReport.class, once = true)
public final class ReviewReportHandler extends HttpHandler {
    @Inject
    ReviewReport reviewReport;

    public ReviewReportHandler() {}

    public ReviewReportHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        String report = RecordId.of(question, "report");
        ReviewReport.Form form = question.json(ReviewReport.Form.class);
        return HttpAnswer.json(200, reviewReport.review(question.principal(), report, form));
    }
}
