package casement.hotlist.dispatch;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.PageAsked;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.dispatch.Deliveries;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookId;
import casement.domain.dispatch.Webhooks;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows which dispatch systems are told of orders, and how well that goes; ended ones too. */
public final class ShowWebhooks {
    private final Asking asking;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Clock clock;

    /** A webhook, and how it is. */
    record Line(ShownWebhook webhook, WebhookHealth health) {}

    /**
     * A page of the register.
     *
     * @param next after which the next page begins; empty: this is the last
     */
    record Listed(List<Line> lines, AuditId auditId, Optional<WebhookId> next) {}

    public ShowWebhooks(Asking asking, Webhooks webhooks, Deliveries deliveries, Clock clock) {
        this.asking = asking;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @param limit left out: 200 */
    Listed show(Principal principal, Optional<WebhookId> after, Optional<Integer> limit) {
        PageAsked<WebhookId> page = PageAsked.of(after, limit);
        Asked asked = asking.ask(
                "ShowWebhooks", Question.of(principal, Action.CONNECT_DISPATCH), page.elements(WebhookId::value));
        OnePage<Webhook> found = asked.answer(
                receipt -> page.of(webhooks.all(), Webhook::id),
                shown -> shown.items().stream().map(one -> one.id().value()).toList());
        return new Listed(
                found.items().stream().map(this::line).toList(),
                asked.id(),
                found.goesOnAfter().map(Webhook::id));
    }

    private Line line(Webhook webhook) {
        return new Line(ShownWebhook.of(webhook), WebhookHealth.of(deliveries.of(webhook.id()), clock.instant()));
    }
}
