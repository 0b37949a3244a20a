package casement.hotlist.hits;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.time.Instant;

/** {@code GET /v1/hit-precision}. */
@Operation(
        gives = ShowHitPrecision.Shown.class,
        query = {
            @Operation.Query(
                    name = "from",
                    type = Instant.class,
                    says = "When vehicles were seen first; left out: 28 days before the end."),
            @Operation.Query(name = "until", type = Instant.class, says = "The end, not included; left out: now.")
        })
public final class ShowHitPrecisionHandler extends HttpHandler {
    @Inject
    ShowHitPrecision showHitPrecision;

    public ShowHitPrecisionHandler() {}

    public ShowHitPrecisionHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        return HttpAnswer.json(
                200, showHitPrecision.show(question.principal(), question.time("from"), question.time("until")));
    }
}
