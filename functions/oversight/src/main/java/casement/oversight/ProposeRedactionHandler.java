package casement.oversight;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/redactions}. */
@Operation(takes = ProposeRedaction.Form.class, gives = ShownRedaction.class, status = 201, once = true)
public final class ProposeRedactionHandler extends HttpHandler {
    @Inject
    ProposeRedaction proposeRedaction;

    public ProposeRedactionHandler() {}

    public ProposeRedactionHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ProposeRedaction.Form form = question.json(ProposeRedaction.Form.class);
        return HttpAnswer.json(201, proposeRedaction.propose(question.principal(), form));
    }
}
