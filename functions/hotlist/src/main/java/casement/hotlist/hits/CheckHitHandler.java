package casement.hotlist.hits;

import casement.domain.hit.HitId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/hits/{hit}/eye-checks}. */
@Operation(takes = CheckHit.Form.class, gives = Stepping.Done.class)
public final class CheckHitHandler extends HttpHandler {
    @Inject
    CheckHit checkHit;

    public CheckHitHandler() {}

    public CheckHitHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        HitId id = new HitId(question.pathParameter("hit"));
        return HttpAnswer.json(200, checkHit.check(question.principal(), id, question.json(CheckHit.Form.class)));
    }
}
