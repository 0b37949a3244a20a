package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookEnd;
import casement.domain.dispatch.Webhooks;
import casement.testkit.Dispatches;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every register of webhooks does. */
public abstract class WebhooksContract {
    protected abstract Webhooks webhooks();

    @Test
    void finds_a_webhook_as_it_was_added() {
        Webhook webhook = Dispatches.webhook();
        webhooks().add(webhook);
        assertThat(webhooks().find(webhook.id())).contains(webhook);
        assertThat(webhooks().all()).contains(webhook);
    }

    @Test
    void finds_nothing_when_the_webhook_was_never_added() {
        assertThat(webhooks().find(Dispatches.webhook().id())).isEmpty();
    }

    @Test
    void takes_the_same_webhook_again_and_refuses_another_of_its_id() {
        Webhook first = Dispatches.webhook();
        webhooks().add(first);
        webhooks().add(first);
        assertThatThrownBy(() -> webhooks().add(ended(first, 0))).isInstanceOf(Fault.Conflict.class);
        assertThat(webhooks().find(first.id())).contains(first);
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_replace_the_same_revision() {
        Webhook webhook = Dispatches.webhook();
        webhooks().add(webhook);
        List<Race.Outcome<Webhook>> outcomes =
                Race.between(8, n -> () -> webhooks().replace(ended(webhook, n)));
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThat(webhooks().find(webhook.id()))
                .isEqualTo(Optional.of(Race.values(outcomes).getFirst()));
    }

    private static Webhook ended(Webhook webhook, int second) {
        return webhook.endedBy(new WebhookEnd(Examples.NOON.plusSeconds(second), WebhookEnd.By.RECEIVER));
    }
}
