package casement.testkit.memory;

import casement.domain.dispatch.Webhooks;
import casement.testkit.contract.WebhooksContract;

/** {@link MemoryWebhooks} keeps the contract. */
class MemoryWebhooksTest extends WebhooksContract {
    private final MemoryWebhooks webhooks = new MemoryWebhooks();

    @Override
    protected Webhooks webhooks() {
        return webhooks;
    }
}
