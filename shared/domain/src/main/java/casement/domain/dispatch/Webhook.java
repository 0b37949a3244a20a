package casement.domain.dispatch;

import casement.domain.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A dispatch system that is told of orders.
 *
 * @param name what people call it
 * @param ended from when on nothing is sent to it
 * @param revision counts changes; a write must name the revision it read
 */
public record Webhook(
        WebhookId id,
        String name,
        WebhookAddress address,
        WebhookSecret secret,
        PersonId registeredBy,
        Instant registered,
        Optional<WebhookEnd> ended,
        long revision) {
    public boolean isInForce() {
        return ended.isEmpty();
    }

    public Webhook endedBy(WebhookEnd end) {
        return new Webhook(id, name, address, secret, registeredBy, registered, Optional.of(end), revision);
    }

    public Webhook withRevision(long counted) {
        return new Webhook(id, name, address, secret, registeredBy, registered, ended, counted);
    }
}
