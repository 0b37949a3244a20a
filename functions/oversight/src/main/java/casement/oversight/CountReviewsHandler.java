package casement.oversight;

import casement.lambda.HttpAnswer;
import casement.lambda.OpenHandler;
import casement.lambda.OpenQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/public/reviews}. */
@Operation(gives = CountReviews.Shown.class, open = true)
public final class CountReviewsHandler extends OpenHandler {
    @Inject
    CountReviews countReviews;

    public CountReviewsHandler() {}

    public CountReviewsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(OpenQuestion question) {
        return HttpAnswer.json(200, countReviews.count());
    }
}
