package casement.access;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/people/imports (text/csv)}. */
@Operation(takes = String.class, takesMediaType = "text/csv", gives = ImportPeople.Imported.class, once = true)
public final class ImportPeopleHandler extends HttpHandler {
    @Inject
    ImportPeople importPeople;

    public ImportPeopleHandler() {}

    public ImportPeopleHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        return HttpAnswer.json(200, importPeople.take(question.principal(), question.body()));
    }
}
