package casement.access;

import casement.domain.people.Person;
import casement.domain.people.PersonId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/people/{person}/withdrawals}. */
@Operation(takes = WithdrawAuthorisation.Form.class, gives = Person.class, status = 201, once = true)
public final class WithdrawAuthorisationHandler extends HttpHandler {
    @Inject
    WithdrawAuthorisation withdrawAuthorisation;

    public WithdrawAuthorisationHandler() {}

    public WithdrawAuthorisationHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        PersonId person = new PersonId(question.pathParameter("person"));
        WithdrawAuthorisation.Form form = question.json(WithdrawAuthorisation.Form.class);
        return HttpAnswer.json(201, withdrawAuthorisation.withdraw(question.principal(), person, form));
    }
}
