package casement.oversight;

import casement.domain.review.ReviewId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/reviews/{review}/sample}. */
@Operation(
        gives = ReadSample.Shown.class,
        query =
                @Operation.Query(
                        name = "limit",
                        type = Integer.class,
                        says = "How many at most, 1 to 200; left out: 50."))
public final class ReadSampleHandler extends HttpHandler {
    @Inject
    ReadSample readSample;

    public ReadSampleHandler() {}

    public ReadSampleHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ReviewId review = new ReviewId(question.pathParameter("review"));
        return HttpAnswer.json(
                200, readSample.read(question.principal(), review, question.limit(ReadSample.HIGHEST_LIMIT)));
    }
}
