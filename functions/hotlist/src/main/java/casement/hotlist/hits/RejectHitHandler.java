package casement.hotlist.hits;

import casement.domain.hit.HitId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/hits/{hit}/rejections}. */
@Operation(takes = RejectHit.Form.class, gives = Stepping.Done.class)
public final class RejectHitHandler extends HttpHandler {
    @Inject
    RejectHit rejectHit;

    public RejectHitHandler() {}

    public RejectHitHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        HitId id = new HitId(question.pathParameter("hit"));
        return HttpAnswer.json(200, rejectHit.reject(question.principal(), id, question.json(RejectHit.Form.class)));
    }
}
