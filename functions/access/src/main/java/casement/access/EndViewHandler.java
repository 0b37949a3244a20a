package casement.access;

import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code DELETE /v1/views/{view}}. */
@Operation(status = 204)
public final class EndViewHandler extends HttpHandler {
    @Inject
    EndView endView;

    public EndViewHandler() {}

    public EndViewHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        endView.end(question.principal(), ViewId.of(question));
        return HttpAnswer.done();
    }
}
