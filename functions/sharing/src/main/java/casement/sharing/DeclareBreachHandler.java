package casement.sharing;

import casement.domain.sharing.Breach;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/breaches}. */
@Operation(takes = DeclareBreach.Form.class, gives = Breach.class, status = 201, once = true)
public final class DeclareBreachHandler extends HttpHandler {
    @Inject
    DeclareBreach declareBreach;

    public DeclareBreachHandler() {}

    public DeclareBreachHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        DeclareBreach.Form form = question.json(DeclareBreach.Form.class);
        return HttpAnswer.json(201, declareBreach.declare(question.principal(), form));
    }
}
