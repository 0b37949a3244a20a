package casement.clips;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/clip-requests}. */
@Operation(takes = RequestClip.Form.class, gives = ShownRequest.class, status = 201, once = true)
public final class RequestClipHandler extends HttpHandler {
    @Inject
    RequestClip requestClip;

    public RequestClipHandler() {}

    public RequestClipHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        return HttpAnswer.json(201, requestClip.request(question.principal(), question.json(RequestClip.Form.class)));
    }
}
