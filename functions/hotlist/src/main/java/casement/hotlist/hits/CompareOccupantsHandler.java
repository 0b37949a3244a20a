package casement.hotlist.hits;

import casement.domain.hit.HitId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/hits/{hit}/occupants}. */
@Operation(takes = CompareOccupants.Form.class, gives = Stepping.Done.class)
public final class CompareOccupantsHandler extends HttpHandler {
    @Inject
    CompareOccupants compareOccupants;

    public CompareOccupantsHandler() {}

    public CompareOccupantsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        HitId id = new HitId(question.pathParameter("hit"));
        return HttpAnswer.json(
                200, compareOccupants.compare(question.principal(), id, question.json(CompareOccupants.Form.class)));
    }
}
