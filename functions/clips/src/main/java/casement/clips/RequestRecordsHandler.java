package casement.clips;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/record-requests}. */
@Operation(takes = RequestRecords.Form.class, gives = ShownRequest.class, status = 201, once = true)
public final class RequestRecordsHandler extends HttpHandler {
    @Inject
    RequestRecords requestRecords;

    public RequestRecordsHandler() {}

    public RequestRecordsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        return HttpAnswer.json(
                201, requestRecords.request(question.principal(), question.json(RequestRecords.Form.class)));
    }
}
