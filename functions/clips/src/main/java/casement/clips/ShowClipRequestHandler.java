package casement.clips;

import casement.domain.evidence.ClipRequestId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/clip-requests/{request}}. */
@Operation(gives = ShowClipRequest.Shown.class)
public final class ShowClipRequestHandler extends HttpHandler {
    @Inject
    ShowClipRequest showClipRequest;

    public ShowClipRequestHandler() {}

    public ShowClipRequestHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ClipRequestId id = new ClipRequestId(question.pathParameter("request"));
        return HttpAnswer.json(200, showClipRequest.show(question.principal(), id));
    }
}
