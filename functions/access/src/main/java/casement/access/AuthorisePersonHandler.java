package casement.access;

import casement.domain.people.Person;
import casement.domain.people.PersonId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/people/{person}/authorisations}. */
@Operation(takes = AuthorisePerson.Form.class, gives = Person.class, status = 201, once = true)
public final class AuthorisePersonHandler extends HttpHandler {
    @Inject
    AuthorisePerson authorisePerson;

    public AuthorisePersonHandler() {}

    public AuthorisePersonHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        PersonId person = new PersonId(question.pathParameter("person"));
        AuthorisePerson.Form form = question.json(AuthorisePerson.Form.class);
        return HttpAnswer.json(201, authorisePerson.authorise(question.principal(), person, form));
    }
}
