package casement.oversight;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/reviews}. */
@Operation(takes = OrderAudit.Form.class, gives = ShownReview.class, status = 201, once = true)
public final class OrderAuditHandler extends HttpHandler {
    @Inject
    OrderAudit orderAudit;

    public OrderAuditHandler() {}

    public OrderAuditHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        OrderAudit.Form form = question.json(OrderAudit.Form.class);
        ShownReview ordered = orderAudit.order(question.principal(), form);
        return HttpAnswer.json(201, ordered).with("location", "/v1/reviews/" + ordered.id());
    }
}
