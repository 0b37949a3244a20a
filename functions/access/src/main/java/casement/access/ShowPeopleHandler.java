package casement.access;

import casement.domain.access.PageAsked;
import casement.domain.audit.AuditId;
import casement.domain.people.Person;
import casement.domain.people.PersonId;
import casement.lambda.Cursor;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** {@code GET /v1/people}. */
@Operation(
        gives = ShowPeopleHandler.Page.class,
        query = {
            @Operation.Query(
                    name = "limit",
                    type = Integer.class,
                    says = "How many at most, 1 to 1000; left out: 200."),
            @Operation.Query(name = "cursor", says = "The 'next' of the page before; left out: the first page.")
        })
public final class ShowPeopleHandler extends HttpHandler {
    @Inject
    ShowPeople showPeople;

    /**
     * A page of the directory.
     *
     * @param next a cursor, when there are more
     */
    record Page(List<Person> people, AuditId auditId, Optional<String> next) {}

    public ShowPeopleHandler() {}

    public ShowPeopleHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        Optional<PersonId> after = Cursor.of(question).map(PersonId::new);
        ShowPeople.Shown shown = showPeople.show(question.principal(), after, question.limit(PageAsked.MOST));
        Optional<String> next = shown.next().map(last -> Cursor.to(last.value(), question));
        return HttpAnswer.json(200, new Page(shown.people(), shown.auditId(), next));
    }
}
