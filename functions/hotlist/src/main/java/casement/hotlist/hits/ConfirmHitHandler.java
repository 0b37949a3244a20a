package casement.hotlist.hits;

import casement.domain.hit.HitId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/hits/{hit}/confirmations}. */
@Operation(takes = ConfirmHit.Form.class, gives = Stepping.Done.class)
public final class ConfirmHitHandler extends HttpHandler {
    @Inject
    ConfirmHit confirmHit;

    public ConfirmHitHandler() {}

    public ConfirmHitHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        HitId id = new HitId(question.pathParameter("hit"));
        return HttpAnswer.json(200, confirmHit.confirm(question.principal(), id, question.json(ConfirmHit.Form.class)));
    }
}
