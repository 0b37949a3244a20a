package casement.sharing;

import casement.domain.sharing.DataRequest;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/data-requests/{request}/decisions}. */
@Operation(takes = DecideRequest.Form.class, gives = DataRequest.class, once = true)
public final class DecideRequestHandler extends HttpHandler {
    @Inject
    DecideRequest decideRequest;

    public DecideRequestHandler() {}

    public DecideRequestHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        String request = RecordId.of(question, "request");
        DecideRequest.Form form = question.json(DecideRequest.Form.class);
        return HttpAnswer.json(200, decideRequest.decide(question.principal(), request, form));
    }
}
