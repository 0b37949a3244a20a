package casement.sharing;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/data-requests/{request}}. */
public final class ShowRequestHandler extends HttpHandler {
    @Inject
    ShowRequest showRequest;

    public ShowRequestHandler() {}

    public ShowRequestHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        String request = Sent.id(question.pathParameter("request"));
        return HttpAnswer.json(200, showRequest.show(question.principal(), request));
    }
}
