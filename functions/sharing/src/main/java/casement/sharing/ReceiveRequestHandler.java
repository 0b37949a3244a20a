package casement.sharing;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/data-requests}. */
@Operation(takes = RequestForm.class, gives = ReceiveRequest.Received.class, status = 201, once = true)
public final class ReceiveRequestHandler extends HttpHandler {
    @Inject
    ReceiveRequest receiveRequest;

    public ReceiveRequestHandler() {}

    public ReceiveRequestHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        return HttpAnswer.json(201, receiveRequest.receive(question.principal(), question.json(RequestForm.class)));
    }
}
