package casement.oversight;

import casement.domain.review.Finding;
import casement.domain.review.ReviewId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/reviews/{review}/findings}. */
@Operation(takes = RecordFinding.Form.class, gives = Finding.class)
public final class RecordFindingHandler extends HttpHandler {
    @Inject
    RecordFinding recordFinding;

    public RecordFindingHandler() {}

    public RecordFindingHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ReviewId review = new ReviewId(question.pathParameter("review"));
        RecordFinding.Form form = question.json(RecordFinding.Form.class);
        return HttpAnswer.json(200, recordFinding.record(question.principal(), review, form));
    }
}
