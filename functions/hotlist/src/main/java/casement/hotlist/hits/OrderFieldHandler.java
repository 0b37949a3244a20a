package casement.hotlist.hits;

import casement.domain.hit.HitId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/hits/{hit}/orders}. */
@Operation(takes = OrderField.Form.class, gives = Stepping.Done.class)
public final class OrderFieldHandler extends HttpHandler {
    @Inject
    OrderField orderField;

    public OrderFieldHandler() {}

    public OrderFieldHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        HitId id = new HitId(question.pathParameter("hit"));
        return HttpAnswer.json(200, orderField.order(question.principal(), id, question.json(OrderField.Form.class)));
    }
}
