package casement.sharing;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/breaches/{breach}/notices}. */
public final class RecordNoticeHandler extends HttpHandler {
    @Inject
    RecordNotice recordNotice;

    public RecordNoticeHandler() {}

    public RecordNoticeHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        String breach = Sent.id(question.pathParameter("breach"));
        RecordNotice.Form form = question.json(RecordNotice.Form.class);
        return HttpAnswer.json(200, recordNotice.record(question.principal(), breach, form));
    }
}
