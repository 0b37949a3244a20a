package casement.access;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/agencies}. */
public final class ShowAgenciesHandler extends HttpHandler {
    @Inject
    ShowAgencies showAgencies;

    public ShowAgenciesHandler() {}

    public ShowAgenciesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        return HttpAnswer.json(200, showAgencies.show(question.principal()));
    }
}
