package casement.sharing;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/error-reports}. */
@Operation(takes = ReportError.Form.class, gives = ReportError.Taken.class, status = 201, once = true)
public final class ReportErrorHandler extends HttpHandler {
    @Inject
    ReportError reportError;

    public ReportErrorHandler() {}

    public ReportErrorHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        ReportError.Form form = question.json(ReportError.Form.class);
        return HttpAnswer.json(201, reportError.report(question.principal(), form));
    }
}
