package casement.sharing;

import casement.domain.sharing.DataRequest;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/data-requests/{request}/answer}. */
@Operation(takes = AnswerRequest.Form.class, gives = DataRequest.class)
public final class AnswerRequestHandler extends HttpHandler {
    @Inject
    AnswerRequest answerRequest;

    public AnswerRequestHandler() {}

    public AnswerRequestHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        String request = RecordId.of(question, "request");
        AnswerRequest.Form form = question.json(AnswerRequest.Form.class);
        return HttpAnswer.json(200, answerRequest.answer(question.principal(), request, form));
    }
}
