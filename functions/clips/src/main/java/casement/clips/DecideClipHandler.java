package casement.clips;

import casement.domain.evidence.ClipRequestId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/clip-requests/{request}/decisions}. */
@Operation(takes = DecideClip.Form.class, gives = ShownRequest.class, once = true)
public final class DecideClipHandler extends HttpHandler {
    @Inject
    DecideClip decideClip;

    public DecideClipHandler() {}

    public DecideClipHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ClipRequestId id = new ClipRequestId(question.pathParameter("request"));
        return HttpAnswer.json(200, decideClip.decide(question.principal(), id, question.json(DecideClip.Form.class)));
    }
}
