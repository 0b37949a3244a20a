package casement.access;

import casement.domain.people.Person;
import casement.domain.people.PersonId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/people/{person}/trainings}. */
@Operation(takes = RecordTraining.Form.class, gives = Person.class, status = 201, once = true)
public final class RecordTrainingHandler extends HttpHandler {
    @Inject
    RecordTraining recordTraining;

    public RecordTrainingHandler() {}

    public RecordTrainingHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        PersonId person = new PersonId(question.pathParameter("person"));
        RecordTraining.Form form = question.json(RecordTraining.Form.class);
        return HttpAnswer.json(201, recordTraining.record(question.principal(), person, form));
    }
}
