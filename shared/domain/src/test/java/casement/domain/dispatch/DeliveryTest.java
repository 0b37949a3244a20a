package casement.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.alert.Alert;
import casement.domain.camera.CameraId;
import casement.domain.hit.HitId;
import casement.domain.hit.HitNews;
import casement.domain.hit.HitState;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final WebhookId WEBHOOK = new WebhookId("0".repeat(32));
    private static final HitId HIT = new HitId("a".repeat(32));

    private static Alert alert(HitState state, int revision, boolean late) {
        return alert(state, revision, late, Optional.empty());
    }

    private static Alert alert(HitState state, int revision, boolean late, Optional<HitNews> news) {
        return new Alert(
                HIT,
                revision,
                new ListId("stolen"),
                ListCategory.STOLEN_VEHICLE,
                new CameraId("third-avenue"),
                NOON,
                state,
                late,
                false,
                Optional.empty(),
                state == HitState.ORDERED ? Optional.of(3) : Optional.empty(),
                news,
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(HitNews.class)
    void who_has_heard_of_an_order_is_no_news_for_dispatch_systems(HitNews news) {
        Alert heard = alert(HitState.ORDERED, 4, false, Optional.of(news));

        assertThat(OrderedAlert.of(heard)).isEmpty();
        assertThat(DispatchNews.since(new OrderedAlert(alert(HitState.ORDERED, 3, false)), heard))
                .isEmpty();
    }

    @Test
    void what_ends_an_order_is_no_order() {
        Alert ended = new Alert(
                HIT,
                4,
                new ListId("stolen"),
                ListCategory.STOLEN_VEHICLE,
                new CameraId("third-avenue"),
                NOON,
                HitState.REJECTED,
                false,
                false,
                Optional.empty(),
                Optional.of(3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(OrderedAlert.of(ended)).isEmpty();
        assertThat(DispatchNews.since(new OrderedAlert(alert(HitState.ORDERED, 3, false)), ended)
                        .map(DispatchNews::type))
                .contains("hit.withdrawn");
    }

    private static Delivery fresh() {
        OrderedAlert order = new OrderedAlert(alert(HitState.ORDERED, 3, false));
        return Delivery.fresh(WEBHOOK, DispatchNews.of(order), NOON);
    }

    @ParameterizedTest
    @EnumSource(
            value = HitState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ORDERED"})
    @Clause({"SEA-RTCC-4", "SJ-ALPR-9"})
    void makes_no_order_of_a_hit_on_which_the_field_was_not_told_to_act(HitState state) {
        assertThat(OrderedAlert.of(alert(state, 2, false))).isEmpty();
        assertThatThrownBy(() -> new OrderedAlert(alert(state, 2, false))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Clause("SEA-RTCC-4")
    void makes_no_order_of_a_hit_that_came_too_late() {
        assertThat(OrderedAlert.of(alert(HitState.ORDERED, 3, true))).isEmpty();
    }

    @Test
    @Clause({"SEA-RTCC-4", "SJ-ALPR-9"})
    void makes_no_news_without_an_order_before_it() {
        OrderedAlert order = new OrderedAlert(alert(HitState.ORDERED, 3, false));
        assertThatThrownBy(() -> new DispatchNews(order, HitState.UNVERIFIED, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DispatchNews(order, HitState.SEEN, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(DispatchNews.since(order, alert(HitState.SEEN, 2, false))).isEmpty();
        assertThat(DispatchNews.since(order, alert(HitState.REJECTED, 4, false)).map(DispatchNews::type))
                .contains("hit.withdrawn");
        assertThat(DispatchNews.since(order, alert(HitState.CLOSED, 4, false)).map(DispatchNews::type))
                .contains("hit.closed");
    }

    @Test
    void waits_longer_and_longer_and_gives_up_after_four_hours() {
        Delivery delivery = fresh();
        List<Duration> pauses = new ArrayList<>();
        Instant now = NOON;
        while (delivery.state() == DeliveryState.PENDING) {
            delivery = delivery.after(Attempt.answered(now, 503));
            pauses.add(Duration.between(now, delivery.due()));
            now = delivery.due();
        }
        assertThat(delivery.tries()).isEqualTo(BackOff.MOST_TRIES);
        assertThat(pauses.getLast()).isZero();
        assertThat(pauses.subList(0, 5))
                .containsExactly(
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(10));
        assertThat(pauses.subList(0, pauses.size() - 1)).isSorted();
        assertThat(Duration.between(NOON, now)).isBetween(Duration.ofHours(4), Duration.ofHours(5));
    }

    @Test
    void is_delivered_by_any_good_answer_and_by_no_other() {
        assertThat(fresh().after(Attempt.answered(NOON, 204)).state()).isEqualTo(DeliveryState.DELIVERED);
        for (int status : new int[] {100, 199, 301, 302, 307, 400, 404, 429, 500, 503}) {
            assertThat(fresh().after(Attempt.answered(NOON, status)).state()).isEqualTo(DeliveryState.PENDING);
        }
        assertThat(Attempt.answered(NOON, 302).failure()).contains(DeliveryFailure.REDIRECTED);
    }

    @Test
    void is_dead_at_once_when_there_is_nobody_any_more() {
        assertThat(fresh().after(Attempt.answered(NOON, 410)).state()).isEqualTo(DeliveryState.DEAD);
        assertThat(fresh().after(Attempt.failed(NOON, DeliveryFailure.ENDED)).state())
                .isEqualTo(DeliveryState.DEAD);
    }

    @Test
    void counts_as_dead_what_no_queue_can_have_any_more_and_lives_again_when_it_is_replayed() {
        Delivery lost = fresh().after(Attempt.answered(NOON, 503));
        assertThat(lost.isDead(NOON.plus(Duration.ofMinutes(30)))).isFalse();
        Instant later = NOON.plus(Duration.ofHours(2));
        assertThat(lost.isDead(later)).isTrue();
        Delivery again = lost.replayed(later);
        assertThat(again.isDead(later)).isFalse();
        assertThat(again.isUntried()).isTrue();
        assertThat(again.key()).isEqualTo(lost.key());
    }
}
