package casement.sharing;

import casement.domain.sharing.DataRequest;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code GET /v1/data-requests/{request}}. */
@Operation(gives = DataRequest.class)
public final class ShowRequestHandler extends HttpHandler {
    @Inject
    ShowRequest showRequest;

    public ShowRequestHandler() {}

    public ShowRequestHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        String request = RecordId.of(question, "request");
        return HttpAnswer.json(200, showRequest.show(question.principal(), request));
    }
}
