package casement.hotlist.dispatch;

import casement.domain.dispatch.WebhookId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code DELETE /v1/webhooks/{webhook}}. */
@Operation(status = 204)
public final class EndWebhookHandler extends HttpHandler {
    @Inject
    EndWebhook endWebhook;

    public EndWebhookHandler() {}

    public EndWebhookHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        endWebhook.end(question.principal(), new WebhookId(question.pathParameter("webhook")));
        return HttpAnswer.done();
    }
}
