package casement.oversight;

import casement.domain.review.ReviewId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/reviews/{review}}. */
@Operation(gives = ShowReview.Shown.class)
public final class ShowReviewHandler extends HttpHandler {
    @Inject
    ShowReview showReview;

    public ShowReviewHandler() {}

    public ShowReviewHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ReviewId review = new ReviewId(question.pathParameter("review"));
        return HttpAnswer.json(200, showReview.show(question.principal(), review));
    }
}
