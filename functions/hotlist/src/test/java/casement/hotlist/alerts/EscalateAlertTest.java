package casement.hotlist.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.Outcome;
import casement.domain.hit.HitId;
import casement.domain.hit.HitNews;
import casement.domain.hit.HitRecord;
import casement.domain.hit.OrderWatch;
import casement.domain.hit.RejectionReason;
import casement.domain.message.Message;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.Matches;
import casement.testkit.memory.MemoryOrderWatch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EscalateAlertTest {
    private static final Principal OFFICER = Examples.person("otto", "Otto Officer", Role.FIELD_OFFICER);
    private static final Duration SPAN = Duration.ofSeconds(60);

    private final OrderDesk desk = new OrderDesk();

    private List<Optional<HitNews>> told(HitId id) {
        return desk.announce(id).stream()
                .map(message -> ((Message.HitChanged) message).news())
                .toList();
    }

    @Test
    @Clause("SEA-RTCC-4")
    void tells_the_desk_twice_that_nobody_has_acknowledged_and_no_more() {
        HitId id = desk.ordered().raised().id();
        desk.announce(id);
        assertThat(desk.watch.asked()).containsExactly(new MemoryOrderWatch.Asked(new OrderWatch.Look(id, 3, 1), SPAN));
        desk.clock.advance(SPAN);
        assertThat(desk.escalate(id, 3, 1)).isTrue();
        assertThat(told(id)).containsExactly(Optional.of(HitNews.UNACKNOWLEDGED));
        assertThat(desk.watch.asked().getLast())
                .isEqualTo(new MemoryOrderWatch.Asked(new OrderWatch.Look(id, 3, 2), SPAN));
        desk.clock.advance(SPAN);
        assertThat(desk.escalate(id, 3, 2)).isTrue();
        assertThat(told(id)).containsExactly(Optional.of(HitNews.STILL_UNACKNOWLEDGED));
        assertThat(desk.watch.asked()).hasSize(2);
        assertThat(desk.escalate(id, 3, 3)).isFalse();
    }

    @Test
    void is_written_once_however_often_the_message_comes() {
        HitId id = desk.ordered().raised().id();
        assertThat(desk.escalate(id, 3, 1)).isTrue();
        assertThat(desk.escalate(id, 3, 1)).isFalse();
        assertThat(desk.now(id).silences(3)).hasSize(1);
        assertThat(desk.entries("EscalateAlert"))
                .extracting(entry -> entry.outcome())
                .containsExactly(Outcome.ASKED, Outcome.CHANGED, Outcome.ASKED);
    }

    @Test
    void tells_nothing_of_an_order_that_somebody_has_acknowledged_that_lapsed_or_was_revoked() {
        HitId heard = desk.ordered().raised().id();
        desk.acknowledge(OFFICER, heard, 3);
        assertThat(desk.escalate(heard, 3, 1)).isFalse();
        HitRecord wrong = desk.ordered();
        desk.take(wrong.open(desk.clock.instant())
                .rejected(RejectionReason.MISREAD, Matches.taken("anna", desk.clock.instant())));
        assertThat(desk.escalate(wrong.raised().id(), 3, 1)).isFalse();
        HitId lapsed = desk.ordered().raised().id();
        desk.clock.advance(Duration.ofMinutes(15));
        assertThat(desk.escalate(lapsed, 3, 1)).isFalse();
        assertThat(desk.escalate(new HitId("0".repeat(32)), 3, 1)).isFalse();
    }

    @Test
    void can_be_acknowledged_afterwards() {
        HitId id = desk.ordered().raised().id();
        desk.escalate(id, 3, 1);
        desk.acknowledge(OFFICER, id, 3);
        assertThat(desk.escalate(id, 3, 2)).isFalse();
        assertThat(desk.now(id).silences(3)).hasSize(1);
    }

    @Test
    void is_looked_at_for_each_order_by_itself() {
        HitId id = desk.ordered().raised().id();
        desk.escalate(id, 3, 1);
        desk.ordered(desk.now(id));
        assertThat(desk.escalate(id, 3, 2)).isFalse();
        assertThat(desk.escalate(id, 5, 1)).isTrue();
        desk.announce(id);
        assertThat(desk.watch.asked()).extracting(asked -> asked.look().order()).containsExactly(3, 3, 5, 5);
    }

    @Test
    void takes_nothing_from_who_acts_on_the_hit_as_they_saw_it() {
        HitRecord seen = desk.ordered();
        desk.escalate(seen.raised().id(), 3, 1);
        desk.acknowledge(OFFICER, seen.raised().id(), 3);
        HitRecord now = desk.now(seen.raised().id());
        assertThat(now.revision()).isEqualTo(5);
        assertThat(now.isAsSeen(3)).isTrue();
        assertThat(now.isAsSeen(2)).isFalse();
        assertThat(now.isAsSeen(6)).isFalse();
    }

    @Test
    void is_looked_at_sooner_when_the_news_comes_late() {
        HitId id = desk.ordered().raised().id();
        desk.clock.advance(Duration.ofSeconds(45));
        desk.announce(id);
        assertThat(desk.watch.asked().getLast().after()).isEqualTo(Duration.ofSeconds(15));
        desk.clock.advance(Duration.ofSeconds(45));
        desk.again(desk.now(id));
        assertThat(desk.watch.asked().getLast().after()).isZero();
    }

    @Test
    void is_announced_again_when_nobody_could_be_asked_to_look() {
        HitRecord hit = desk.ordered();
        desk.watch.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> desk.again(hit)).isInstanceOf(Fault.Unavailable.class);
        desk.again(hit);
        assertThat(desk.watch.asked()).hasSize(1);
    }

    @Test
    void comes_again_when_the_log_takes_no_entry() {
        HitId id = desk.ordered().raised().id();
        desk.audit.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> desk.escalate(id, 3, 1)).isInstanceOf(Fault.Unavailable.class);
        assertThat(desk.now(id).silences(3)).isEmpty();
    }
}
