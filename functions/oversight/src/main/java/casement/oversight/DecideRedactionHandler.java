package casement.oversight;

import casement.domain.redaction.RedactionId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/redactions/{redaction}/decisions}. */
@Operation(takes = DecideRedaction.Form.class, gives = ShownRedaction.class)
public final class DecideRedactionHandler extends HttpHandler {
    @Inject
    DecideRedaction decideRedaction;

    public DecideRedactionHandler() {}

    public DecideRedactionHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        RedactionId redaction = new RedactionId(question.pathParameter("redaction"));
        DecideRedaction.Form form = question.json(DecideRedaction.Form.class);
        return HttpAnswer.json(200, decideRedaction.decide(question.principal(), redaction, form));
    }
}
