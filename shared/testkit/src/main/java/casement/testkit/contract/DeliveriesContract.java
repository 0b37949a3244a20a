package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.dispatch.Attempt;
import casement.domain.dispatch.Deliveries;
import casement.domain.dispatch.Delivery;
import casement.domain.dispatch.DeliveryFailure;
import casement.domain.dispatch.DispatchNews;
import casement.domain.dispatch.WebhookId;
import casement.domain.hit.HitId;
import casement.domain.hit.HitState;
import casement.testkit.Dispatches;
import casement.testkit.Examples;
import casement.testkit.Race;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of deliveries does. */
public abstract class DeliveriesContract {
    private final WebhookId webhook = WebhookId.of(UUID.randomUUID());
    private final HitId hit = Dispatches.freshHit();

    protected abstract Deliveries deliveries();

    @Test
    void finds_a_delivery_as_it_was_added() {
        Delivery delivery = Dispatches.delivery(webhook, hit);
        assertThat(deliveries().add(delivery)).isEqualTo(delivery);
        assertThat(deliveries().find(delivery.key())).contains(delivery);
        assertThat(deliveries().of(webhook)).containsExactly(delivery);
    }

    @Test
    void finds_nothing_when_there_is_none() {
        assertThat(deliveries().find(Dispatches.delivery(webhook, hit).key())).isEmpty();
        assertThat(deliveries().of(webhook)).isEmpty();
    }

    @Test
    void keeps_what_is_there_when_it_is_added_again() {
        Delivery first = deliveries().add(Dispatches.delivery(webhook, hit));
        Delivery tried = deliveries().replace(first.after(Attempt.answered(Examples.NOON, 503)));
        assertThat(deliveries().add(Dispatches.delivery(webhook, hit))).isEqualTo(tried);
        assertThat(tried.last().orElseThrow().failure()).contains(DeliveryFailure.REFUSED);
        assertThat(tried.revision()).isEqualTo(2);
    }

    @Test
    void tells_what_is_known_of_a_hit_and_of_no_other() {
        Delivery order = deliveries().add(Dispatches.delivery(webhook, hit));
        DispatchNews closed = DispatchNews.since(
                        order.news().order(), Dispatches.alert(hit, 12, HitState.CLOSED, false))
                .orElseThrow();
        Delivery later = deliveries().add(Delivery.fresh(webhook, closed, Examples.NOON));
        deliveries().add(Dispatches.delivery(webhook, Dispatches.freshHit()));
        deliveries().add(Dispatches.delivery(WebhookId.of(UUID.randomUUID()), hit));
        assertThat(deliveries().of(webhook, hit)).containsExactlyInAnyOrder(order, later);
        assertThat(deliveries().of(webhook)).hasSize(3);
    }

    @Test
    void refuses_a_change_of_what_was_never_added() {
        assertThatThrownBy(() -> deliveries().replace(Dispatches.delivery(webhook, hit)))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_replace_the_same_revision() {
        Delivery delivery = deliveries().add(Dispatches.delivery(webhook, hit));
        List<Race.Outcome<Delivery>> outcomes = Race.between(
                8, n -> () -> deliveries().replace(delivery.after(Attempt.answered(Examples.NOON, 500 + n))));
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThat(deliveries().find(delivery.key()))
                .contains(Race.values(outcomes).getFirst());
    }
}
