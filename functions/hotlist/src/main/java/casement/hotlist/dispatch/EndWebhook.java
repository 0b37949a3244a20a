package casement.hotlist.dispatch;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookEnd;
import casement.domain.dispatch.WebhookId;
import casement.domain.dispatch.Webhooks;
import java.time.Clock;
import java.util.Map;

/** Ends a webhook: nothing is sent to it any more, what waits neither. Ending it twice is no fault. */
public final class EndWebhook {
    private final Asking asking;
    private final Webhooks webhooks;
    private final Clock clock;

    public EndWebhook(Asking asking, Webhooks webhooks, Clock clock) {
        this.asking = asking;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    void end(Principal principal, WebhookId id) {
        asking.ask("EndWebhook", Question.of(principal, Action.CONNECT_DISPATCH), Map.of("webhook", id.value()))
                .change(receipt -> ended(id), webhook -> webhook.id().value());
    }

    private Webhook ended(WebhookId id) {
        Webhook webhook = webhooks.find(id).orElseThrow(() -> new Fault.Missing("there is no webhook " + id));
        return webhook.isInForce()
                ? webhooks.replace(webhook.endedBy(new WebhookEnd(clock.instant(), WebhookEnd.By.PERSON)))
                : webhook;
    }
}
