package casement.hotlist.dispatch;

import casement.domain.audit.AuditId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/webhooks}. It takes no idempotency key: the answer has a secret in it, and is not kept. */
@Operation(takes = WebhookForm.class, gives = RegisterWebhookHandler.Answer.class, status = 201)
public final class RegisterWebhookHandler extends HttpHandler {
    @Inject
    RegisterWebhook registerWebhook;

    /**
     * The new webhook.
     *
     * @param secret which the dispatch system needs to know our messages by; it is shown this once
     */
    record Answer(ShownWebhook webhook, String secret, AuditId auditId) {
        /** Shows no secret. */
        @Override
        public String toString() {
            return webhook.toString();
        }
    }

    public RegisterWebhookHandler() {}

    public RegisterWebhookHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        RegisterWebhook.Registered done =
                registerWebhook.register(question.principal(), question.json(WebhookForm.class));
        return HttpAnswer.json(
                201,
                new Answer(
                        ShownWebhook.of(done.webhook()), done.webhook().secret().text(), done.auditId()));
    }
}
