package casement.situation;

import casement.domain.situation.ItemId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/incidents/{incident}/context}. */
@Operation(gives = ShownContext.class)
public final class ShowContextHandler extends HttpHandler {
    @Inject
    ShowContext showContext;

    public ShowContextHandler() {}

    public ShowContextHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ItemId incident = new ItemId(question.pathParameter("incident"));
        return HttpAnswer.json(200, ShownContext.of(showContext.show(question.principal(), incident)));
    }
}
