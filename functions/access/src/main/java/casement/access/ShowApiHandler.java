package casement.access;

import casement.lambda.HttpAnswer;
import casement.lambda.OpenHandler;
import casement.lambda.OpenQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/openapi.json}. */
@Operation(open = true)
public final class ShowApiHandler extends OpenHandler {
    @Inject
    ShowApi showApi;

    public ShowApiHandler() {}

    public ShowApiHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(OpenQuestion question) {
        return HttpAnswer.text(200, "application/json", showApi.show());
    }
}
