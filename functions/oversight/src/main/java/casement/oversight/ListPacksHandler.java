package casement.oversight;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/packs}. */
@Operation(gives = ListPacks.Shown.class)
public final class ListPacksHandler extends HttpHandler {
    @Inject
    ListPacks listPacks;

    public ListPacksHandler() {}

    public ListPacksHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        return HttpAnswer.json(200, listPacks.list(question.principal()));
    }
}
