package casement.hotlist.hits;

import casement.domain.hit.HitId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/hits/{hit}/dispositions}. */
@Operation(takes = CloseHit.Form.class, gives = Stepping.Done.class)
public final class CloseHitHandler extends HttpHandler {
    @Inject
    CloseHit closeHit;

    public CloseHitHandler() {}

    public CloseHitHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        HitId id = new HitId(question.pathParameter("hit"));
        return HttpAnswer.json(200, closeHit.close(question.principal(), id, question.json(CloseHit.Form.class)));
    }
}
