package casement.oversight;

import casement.lambda.HttpAnswer;
import casement.lambda.OpenHandler;
import casement.lambda.OpenQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/public/policy}. */
@Operation(gives = ShowPolicy.Shown.class, open = true)
public final class ShowPolicyHandler extends OpenHandler {
    @Inject
    ShowPolicy showPolicy;

    public ShowPolicyHandler() {}

    public ShowPolicyHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(OpenQuestion question) {
        return HttpAnswer.json(200, showPolicy.show());
    }
}
