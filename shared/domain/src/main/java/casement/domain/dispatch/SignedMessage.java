package casement.domain.dispatch;

import java.time.Instant;

/**
 * One try's message, as Standard Webhooks has it.
 *
 * @param tried the header {@code webhook-timestamp}
 * @param signature over the three others
 */
public record SignedMessage(DeliveryId id, Instant tried, String body, String signature) {
    public static SignedMessage of(DeliveryId id, Instant tried, String body, WebhookSecret secret) {
        return new SignedMessage(id, tried, body, secret.sign(id.value(), tried, body));
    }
}
