package casement.oversight;

import casement.domain.review.ReviewId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/reviews/{review}/closure}. */
@Operation(takes = CloseReview.Form.class, gives = ShownReview.class)
public final class CloseReviewHandler extends HttpHandler {
    @Inject
    CloseReview closeReview;

    public CloseReviewHandler() {}

    public CloseReviewHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ReviewId review = new ReviewId(question.pathParameter("review"));
        CloseReview.Form form = question.json(CloseReview.Form.class);
        return HttpAnswer.json(200, closeReview.close(question.principal(), review, form));
    }
}
