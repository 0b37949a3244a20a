package casement.domain.dispatch;

import java.util.List;
import java.util.Optional;

/** The register of webhooks. Durable when a call returns; reads see every finished write. */
public interface Webhooks {
    Optional<Webhook> find(WebhookId id);

    /** In order of id, ended ones too. */
    List<Webhook> all();

    /**
     * Adding the same again changes nothing.
     *
     * @throws casement.domain.Fault.Conflict when another of that id is there
     */
    void add(Webhook webhook);

    /**
     * Stores the webhook with its revision raised by one.
     *
     * @throws casement.domain.Fault.Conflict when it is no longer at {@code webhook.revision()}
     */
    Webhook replace(Webhook webhook);
}
