package casement.hotlist.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.dispatch.BackOff;
import casement.domain.dispatch.DeliveryFailure;
import casement.domain.dispatch.DeliveryKey;
import casement.domain.dispatch.DeliveryState;
import casement.domain.dispatch.DispatchHosts;
import casement.domain.dispatch.SignedMessage;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookEnd;
import casement.domain.hit.HitId;
import casement.domain.hit.HitState;
import casement.testkit.Dispatches;
import casement.testkit.FaultSwitch;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryTest {
    private final DispatchDesk desk = new DispatchDesk();
    private final Webhook cad = desk.registered(DispatchDesk.CAD);
    private final HitId hit = Dispatches.freshHit();

    private void order() {
        desk.tell(Dispatches.alert(hit, 3, HitState.ORDERED, false));
    }

    private void waits(Duration pause) {
        desk.clock.advance(pause);
        desk.deliver();
    }

    /** Until the queue would give up, at the times that were said. */
    private void wearOut() {
        for (int n = 0; n < BackOff.MOST_TRIES; n++) {
            desk.deliver();
            desk.clock.advance(desk.queue.pauses().getLast());
        }
    }

    private ReplayDeliveries.Replayed replay(boolean delivered) {
        Instant now = desk.clock.instant();
        return desk.replayDeliveries.replay(
                desk.principal("olga"),
                cad.id(),
                new ReplayForm(
                        Optional.of(now.minus(Duration.ofDays(1))),
                        Optional.of(now.plusSeconds(1)),
                        Optional.of(delivered)));
    }

    @Test
    @Clause("SEA-RTCC-4")
    void tells_of_an_order_signed_with_the_webhooks_own_secret_and_names_no_plate() {
        order();
        desk.deliver();
        SignedMessage message = desk.systems.come(DispatchDesk.CAD).getFirst();
        assertThat(message.signature()).isEqualTo(cad.secret().sign(hit + "-3", desk.clock.instant(), message.body()));
        JsonNode body = desk.told(DispatchDesk.CAD).getFirst();
        assertThat(body.path("type").asText()).isEqualTo("hit.ordered");
        assertThat(body.at("/data/hit").asText()).isEqualTo(hit.value());
        assertThat(body.at("/data/state").asText()).isEqualTo("ordered");
        assertThat(body.at("/data/link").asText()).isEqualTo("/v1/hits/" + hit);
        assertThat(body.at("/data/until").asText()).isNotEmpty();
        assertThat(message.body()).doesNotContain("plate");
        assertThat(desk.only(cad).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(desk.queue.taken()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = HitState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ORDERED"})
    @Clause({"SEA-RTCC-4", "SJ-ALPR-9"})
    void tells_nothing_of_a_hit_on_which_the_field_was_not_told_to_act(HitState state) {
        desk.tell(Dispatches.alert(hit, 2, state, false));
        desk.tell(Dispatches.alert(hit, 3, HitState.ORDERED, true));
        desk.deliver();
        assertThat(desk.deliveries.of(cad.id())).isEmpty();
        assertThat(desk.systems.come(DispatchDesk.CAD)).isEmpty();
    }

    @Test
    void tells_what_became_of_an_order_to_who_was_told_it() {
        order();
        Webhook late = desk.registered(DispatchDesk.FIRE);
        desk.tell(Dispatches.alert(hit, 4, HitState.SEEN, false));
        desk.tell(Dispatches.alert(hit, 5, HitState.CLOSED, false));
        desk.deliver();
        assertThat(desk.told(DispatchDesk.CAD))
                .extracting(body -> body.path("type").asText())
                .containsExactly("hit.ordered", "hit.withdrawn", "hit.closed");
        assertThat(desk.told(DispatchDesk.CAD).getLast().at("/data").has("until"))
                .isFalse();
        assertThat(desk.deliveries.of(late.id())).isEmpty();
    }

    @Test
    void makes_one_delivery_however_often_the_same_news_comes() {
        order();
        order();
        desk.deliver();
        order();
        desk.deliver();
        assertThat(desk.systems.come(DispatchDesk.CAD)).hasSize(1);
    }

    @Test
    void tries_again_with_the_same_id_and_a_new_time_when_it_is_due_and_not_before() {
        desk.systems.answers(DispatchDesk.CAD, 503);
        order();
        desk.deliver();
        assertThat(desk.queue.pauses()).containsExactly(Duration.ofSeconds(10));
        waits(Duration.ofSeconds(4));
        assertThat(desk.systems.come(DispatchDesk.CAD)).hasSize(1);
        assertThat(desk.queue.pauses().getLast()).isEqualTo(Duration.ofSeconds(6));
        desk.systems.answers(DispatchDesk.CAD, 200);
        waits(Duration.ofSeconds(6));
        List<SignedMessage> tries = desk.systems.come(DispatchDesk.CAD);
        assertThat(tries).hasSize(2);
        assertThat(tries.getLast().id()).isEqualTo(tries.getFirst().id());
        assertThat(tries.getLast().body()).isEqualTo(tries.getFirst().body());
        assertThat(tries.getLast().tried()).isEqualTo(tries.getFirst().tried().plusSeconds(10));
        assertThat(tries.getLast().signature()).isNotEqualTo(tries.getFirst().signature());
        assertThat(desk.queue.taken()).isEmpty();
    }

    @Test
    void holds_up_no_other_system_when_one_is_down() {
        desk.registered(DispatchDesk.FIRE);
        desk.systems.goesDown(DispatchDesk.CAD);
        order();
        desk.deliver();
        assertThat(desk.systems.come(DispatchDesk.FIRE)).hasSize(1);
        assertThat(desk.queue.taken()).extracting(DeliveryKey::webhook).containsExactly(cad.id());
    }

    @Test
    void is_dead_when_all_tries_are_over_and_leaves_its_message_to_the_dead() {
        desk.systems.goesDown(DispatchDesk.CAD);
        order();
        wearOut();
        assertThat(desk.only(cad).state()).isEqualTo(DeliveryState.DEAD);
        assertThat(desk.only(cad).last().orElseThrow().failure()).contains(DeliveryFailure.UNREACHABLE);
        assertThat(desk.health(cad).dead()).isEqualTo(1);
        assertThat(desk.health(cad).lastSuccess()).isEmpty();
        desk.systems.answers(DispatchDesk.CAD, 200);
        desk.deliver();
        assertThat(desk.queue.taken()).hasSize(1);
        assertThat(desk.queue.pauses().getLast()).isZero();
        assertThat(desk.systems.come(DispatchDesk.CAD)).isEmpty();
    }

    @Test
    void reaches_the_system_by_a_replay_once_it_is_back() {
        desk.systems.goesDown(DispatchDesk.CAD);
        order();
        wearOut();
        desk.queue.taken();
        desk.systems.answers(DispatchDesk.CAD, 200);
        assertThat(replay(false).replayed()).isEqualTo(1);
        desk.deliver();
        assertThat(desk.systems.come(DispatchDesk.CAD))
                .extracting(one -> one.id().value())
                .containsExactly(hit + "-3");
        assertThat(desk.health(cad)).satisfies(health -> {
            assertThat(health.delivered()).isEqualTo(1);
            assertThat(health.dead()).isZero();
            assertThat(health.lastFailure()).isEmpty();
            assertThat(health.lastSuccess()).contains(desk.clock.instant());
        });
        assertThat(replay(false).replayed()).isZero();
        assertThat(replay(true).replayed()).isEqualTo(1);
    }

    @Test
    @Clause("SEA-RTCC-5")
    void replays_nothing_for_who_may_not_and_nothing_of_other_times() {
        desk.systems.goesDown(DispatchDesk.CAD);
        order();
        wearOut();
        Instant now = desk.clock.instant();
        ReplayForm before = new ReplayForm(
                Optional.of(now.minus(Duration.ofDays(2))),
                Optional.of(now.minus(Duration.ofDays(1))),
                Optional.empty());
        assertThat(desk.replayDeliveries
                        .replay(desk.principal("olga"), cad.id(), before)
                        .replayed())
                .isZero();
        assertThatThrownBy(() -> desk.replayDeliveries.replay(desk.principal("anna"), cad.id(), before))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> desk.replayDeliveries.replay(
                        desk.principal("olga"),
                        cad.id(),
                        new ReplayForm(Optional.empty(), Optional.empty(), Optional.empty())))
                .isInstanceOf(Fault.BadInput.class);
    }

    @Test
    void ends_a_webhook_whose_receiver_says_that_it_is_gone() {
        desk.systems.answers(DispatchDesk.CAD, 410);
        order();
        desk.deliver();
        assertThat(desk.queue.taken()).isEmpty();
        assertThat(desk.webhooks
                        .find(cad.id())
                        .orElseThrow()
                        .ended()
                        .orElseThrow()
                        .by())
                .isEqualTo(WebhookEnd.By.RECEIVER);
        desk.tell(Dispatches.alert(Dispatches.freshHit(), 3, HitState.ORDERED, false));
        desk.deliver();
        assertThat(desk.systems.come(DispatchDesk.CAD)).hasSize(1);
        assertThatThrownBy(() -> replay(false)).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    void sends_nothing_more_once_a_person_has_ended_it() {
        order();
        desk.endWebhook.end(desk.principal("olga"), cad.id());
        desk.deliver();
        assertThat(desk.systems.come(DispatchDesk.CAD)).isEmpty();
        assertThat(desk.only(cad).last().orElseThrow().failure()).contains(DeliveryFailure.ENDED);
        assertThat(desk.queue.taken()).isEmpty();
    }

    @Test
    void sends_nothing_to_a_host_that_is_not_allowed_any_more() {
        order();
        DeliveryKey key = desk.queue.taken().getFirst();
        assertThat(desk.deliverAlert(DispatchHosts.of("")).deliver(key, "receipt"))
                .isFalse();
        assertThat(desk.systems.come(DispatchDesk.CAD)).isEmpty();
        assertThat(desk.only(cad).last().orElseThrow().failure()).contains(DeliveryFailure.NOT_ALLOWED);
    }

    @Test
    void does_not_follow_a_redirection() {
        desk.systems.answers(DispatchDesk.CAD, 302);
        order();
        desk.deliver();
        assertThat(desk.only(cad).last().orElseThrow().failure()).contains(DeliveryFailure.REDIRECTED);
    }

    @Test
    @Clause("SEA-RTCC-5")
    void writes_down_each_try_before_it_is_made() {
        order();
        desk.audit.faults.next(FaultSwitch.Mode.FAILS);
        DeliveryKey key = desk.queue.taken().getFirst();
        assertThatThrownBy(() -> desk.deliverAlert().deliver(key, "receipt")).isInstanceOf(Fault.Unavailable.class);
        assertThat(desk.systems.come(DispatchDesk.CAD)).isEmpty();
        desk.deliverAlert().deliver(key, "receipt");
        assertThat(desk.audit.written().getLast().who().subject()).isEqualTo("function:DeliverAlert");
    }

    @Test
    void sends_nothing_again_when_the_queue_hands_out_what_was_delivered() {
        order();
        DeliveryKey key = desk.queue.taken().getFirst();
        assertThat(desk.deliverAlert().deliver(key, "receipt")).isTrue();
        desk.deliverAlert().deliver(key, "receipt");
        assertThat(desk.systems.come(DispatchDesk.CAD)).hasSize(1);
    }
}
