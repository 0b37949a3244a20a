package casement.domain.dispatch;

/** By which a delivery is found. */
public record DeliveryKey(WebhookId webhook, DeliveryId id) {}
