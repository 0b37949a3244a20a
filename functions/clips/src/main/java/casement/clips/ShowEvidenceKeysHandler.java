package casement.clips;

import casement.lambda.HttpAnswer;
import casement.lambda.OpenHandler;
import casement.lambda.OpenQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/public/evidence-keys}. */
@Operation(gives = ShowEvidenceKeys.Shown.class, open = true)
public final class ShowEvidenceKeysHandler extends OpenHandler {
    @Inject
    ShowEvidenceKeys showEvidenceKeys;

    public ShowEvidenceKeysHandler() {}

    public ShowEvidenceKeysHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(OpenQuestion question) {
        return HttpAnswer.json(200, showEvidenceKeys.show());
    }
}
