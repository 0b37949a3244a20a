package casement.clips;

import casement.domain.evidence.EvidenceId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/evidence/{item}/copies}. */
@Operation(takes = OrderCopy.Form.class, gives = OrderCopy.Shown.class, status = 202, once = true)
public final class OrderCopyHandler extends HttpHandler {
    @Inject
    OrderCopy orderCopy;

    public OrderCopyHandler() {}

    public OrderCopyHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        EvidenceId id = new EvidenceId(question.pathParameter("item"));
        return HttpAnswer.json(202, orderCopy.order(question.principal(), id, question.json(OrderCopy.Form.class)));
    }
}
