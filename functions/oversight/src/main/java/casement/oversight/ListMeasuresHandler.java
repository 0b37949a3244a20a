package casement.oversight;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/measures}. */
@Operation(gives = ListMeasures.Shown.class)
public final class ListMeasuresHandler extends HttpHandler {
    @Inject
    ListMeasures listMeasures;

    public ListMeasuresHandler() {}

    public ListMeasuresHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        return HttpAnswer.json(200, listMeasures.list(question.principal()));
    }
}
