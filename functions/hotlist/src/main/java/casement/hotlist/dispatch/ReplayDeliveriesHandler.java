package casement.hotlist.dispatch;

import casement.domain.dispatch.WebhookId;
import casement.lambda.HttpAnswer;
import casement.lambda.HttpHandler;
import casement.lambda.HttpQuestion;
import casement.lambda.Operation;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Inject;

/** {@code POST /v1/webhooks/{webhook}/replays}. */
@Operation(takes = ReplayForm.class, gives = ReplayDeliveries.Replayed.class, status = 202, once = true)
public final class ReplayDeliveriesHandler extends HttpHandler {
    @Inject
    ReplayDeliveries replayDeliveries;

    public ReplayDeliveriesHandler() {}

    public ReplayDeliveriesHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected HttpAnswer handle(HttpQuestion question) {
        WebhookId webhook = new WebhookId(question.pathParameter("webhook"));
        ReplayForm form = question.json(ReplayForm.class);
        return HttpAnswer.json(202, replayDeliveries.replay(question.principal(), webhook, form));
    }
}
