package casement.access;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/people}. */
public final class ShowPeopleHandler extends HttpHandler {
    @Inject
    ShowPeople showPeople;

    public ShowPeopleHandler() {}

    public ShowPeopleHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        return HttpAnswer.json(200, showPeople.show(question.principal()));
    }
}
