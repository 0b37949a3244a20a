package casement.hotlist.hits;

import casement.domain.hit.HitId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/hits/{hit}}. */
@Operation(gives = ShowHit.Shown.class)
public final class ShowHitHandler extends HttpHandler {
    @Inject
    ShowHit showHit;

    public ShowHitHandler() {}

    public ShowHitHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        HitId id = new HitId(question.pathParameter("hit"));
        return HttpAnswer.json(200, showHit.show(question.principal(), id));
    }
}
