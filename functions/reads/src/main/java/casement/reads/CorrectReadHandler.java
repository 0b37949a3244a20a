package casement.reads;

import casement.domain.plate.ReadId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/reads/{read}/corrections}. */
@Operation(takes = CorrectRead.Form.class, gives = CorrectRead.Corrected.class)
public final class CorrectReadHandler extends HttpHandler {
    @Inject
    CorrectRead correctRead;

    public CorrectReadHandler() {}

    public CorrectReadHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ReadId id = new ReadId(question.pathParameter("read"));
        return HttpAnswer.json(
                200, correctRead.correct(question.principal(), id, question.json(CorrectRead.Form.class)));
    }
}
