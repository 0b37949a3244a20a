package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookId;
import casement.domain.dispatch.Webhooks;
import casement.testkit.FaultSwitch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The register of webhooks, in memory. */
public final class MemoryWebhooks implements Webhooks {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<WebhookId, Webhook> webhooks = new TreeMap<>();

    @Override
    public synchronized Optional<Webhook> find(WebhookId id) {
        return faults.guard(() -> Optional.ofNullable(webhooks.get(id)));
    }

    @Override
    public synchronized List<Webhook> all() {
        return faults.guard(() -> List.copyOf(webhooks.values()));
    }

    @Override
    public synchronized void add(Webhook webhook) {
        faults.guard(() -> {
            Webhook there = webhooks.putIfAbsent(webhook.id(), webhook);
            if (there != null && !there.equals(webhook)) {
                throw new Fault.Conflict("webhook " + webhook.id() + " is registered already");
            }
        });
    }

    @Override
    public synchronized Webhook replace(Webhook webhook) {
        return faults.guard(() -> {
            Webhook there = webhooks.get(webhook.id());
            if (there == null || there.revision() != webhook.revision()) {
                throw new Fault.Conflict("webhook " + webhook.id() + " has changed; read it again");
            }
            Webhook raised = webhook.withRevision(webhook.revision() + 1);
            webhooks.put(webhook.id(), raised);
            return raised;
        });
    }
}
