package casement.sharing;

import casement.domain.sharing.Breach;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/breaches/{breach}/notices}. */
@Operation(takes = RecordNotice.Form.class, gives = Breach.class, once = true)
public final class RecordNoticeHandler extends HttpHandler {
    @Inject
    RecordNotice recordNotice;

    public RecordNoticeHandler() {}

    public RecordNoticeHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        String breach = RecordId.of(question, "breach");
        RecordNotice.Form form = question.json(RecordNotice.Form.class);
        return HttpAnswer.json(200, recordNotice.record(question.principal(), breach, form));
    }
}
