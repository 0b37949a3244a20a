package casement.hotlist.dispatch;

import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookAddress;
import casement.domain.dispatch.WebhookEnd;
import casement.domain.dispatch.WebhookId;
import casement.domain.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A webhook as people see it: without its secret.
 *
 * @param endedBy the person, or the receiver, which said that it is gone
 */
record ShownWebhook(
        WebhookId id,
        String name,
        WebhookAddress address,
        PersonId registeredBy,
        Instant registered,
        Optional<Instant> ended,
        Optional<WebhookEnd.By> endedBy) {
    static ShownWebhook of(Webhook webhook) {
        return new ShownWebhook(
                webhook.id(),
                webhook.name(),
                webhook.address(),
                webhook.registeredBy(),
                webhook.registered(),
                webhook.ended().map(WebhookEnd::at),
                webhook.ended().map(WebhookEnd::by));
    }
}
