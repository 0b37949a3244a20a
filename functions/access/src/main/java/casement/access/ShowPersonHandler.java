package casement.access;

import casement.domain.people.PersonId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/people/{person}}. */
@Operation(gives = ShowPerson.Shown.class)
public final class ShowPersonHandler extends HttpHandler {
    @Inject
    ShowPerson showPerson;

    public ShowPersonHandler() {}

    public ShowPersonHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        PersonId person = new PersonId(question.pathParameter("person"));
        return HttpAnswer.json(200, showPerson.show(question.principal(), person));
    }
}
