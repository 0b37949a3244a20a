package casement.oversight;

import casement.domain.Fault;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.Optional;

/** {@code GET /v1/reviews}. */
@Operation(
        gives = ListReviews.Shown.class,
        query = @Operation.Query(name = "state", says = "awaited, open or closed; left out: all."))
public final class ListReviewsHandler extends HttpHandler {
    @Inject
    ListReviews listReviews;

    public ListReviewsHandler() {}

    public ListReviewsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<ShownReview.State> state = question.query("state").map(ListReviewsHandler::state);
        return HttpAnswer.json(200, listReviews.list(question.principal(), state));
    }

    private static ShownReview.State state(String text) {
        return switch (text) {
            case "awaited" -> ShownReview.State.AWAITED;
            case "open" -> ShownReview.State.OPEN;
            case "closed" -> ShownReview.State.CLOSED;
            default -> throw new Fault.BadInput("state", "must be one of awaited, open, closed");
        };
    }
}
