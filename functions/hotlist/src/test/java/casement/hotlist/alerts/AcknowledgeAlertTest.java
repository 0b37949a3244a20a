package casement.hotlist.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.Outcome;
import casement.domain.hit.Disposition;
import casement.domain.hit.Disposition.Ending;
import casement.domain.hit.HitId;
import casement.domain.hit.HitNews;
import casement.domain.hit.HitRecord;
import casement.domain.hit.RejectionReason;
import casement.domain.message.Message;
import casement.domain.people.PersonId;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import casement.testkit.Matches;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcknowledgeAlertTest {
    private static final Principal OFFICER = Examples.person("otto", "Otto Officer", Role.FIELD_OFFICER);
    private static final Principal OTHER = Examples.person("olga", "Olga Officer", Role.FIELD_OFFICER);

    private final OrderDesk desk = new OrderDesk();

    @Test
    @Clause("SEA-RTCC-4")
    void writes_down_who_heard_an_order_and_when_and_tells_the_desk() {
        HitId id = desk.ordered().raised().id();
        desk.announce(id);
        desk.clock.advance(Duration.ofSeconds(20));
        AcknowledgeAlert.Done done = desk.acknowledge(OFFICER, id, 3);
        assertThat(done.acknowledgedAt()).isEqualTo(desk.clock.instant());
        assertThat(desk.now(id).acknowledgements(3)).singleElement().satisfies(taken -> {
            assertThat(taken.by()).isEqualTo(PersonId.of(OFFICER.subject()));
            assertThat(taken.at()).isEqualTo(desk.clock.instant());
        });
        assertThat(desk.announce(id)).singleElement().satisfies(told -> {
            Message.HitChanged changed = (Message.HitChanged) told;
            assertThat(changed.news()).contains(HitNews.ACKNOWLEDGED);
            assertThat(changed.order()).contains(3);
        });
        assertThat(desk.entries("AcknowledgeAlert"))
                .extracting(entry -> entry.outcome())
                .containsExactly(Outcome.ASKED, Outcome.CHANGED);
    }

    @Test
    void writes_down_everybody_who_hears_it_and_each_once() {
        HitId id = desk.ordered().raised().id();
        AcknowledgeAlert.Done first = desk.acknowledge(OFFICER, id, 3);
        desk.clock.advance(Duration.ofSeconds(5));
        desk.acknowledge(OTHER, id, 3);
        AcknowledgeAlert.Done again = desk.acknowledge(OFFICER, id, 3);
        assertThat(again.acknowledgedAt()).isEqualTo(first.acknowledgedAt());
        assertThat(desk.now(id).acknowledgements(3))
                .extracting(taken -> taken.by())
                .containsExactly(PersonId.of(OFFICER.subject()), PersonId.of(OTHER.subject()));
    }

    @Test
    @Clause("SJ-ALPR-9")
    void refuses_when_nobody_has_told_the_field_to_act() {
        for (HitRecord hit : List.of(desk.raised(), desk.seen(), desk.confirmed(desk.seen()))) {
            assertThatThrownBy(() -> desk.acknowledge(OFFICER, hit.raised().id(), hit.revision()))
                    .isInstanceOf(Fault.Conflict.class)
                    .hasMessageContaining("wait for an order");
            assertThat(desk.now(hit.raised().id())).isEqualTo(hit);
        }
    }

    @Test
    @Clause("SJ-ALPR-9")
    void refuses_an_order_that_has_lapsed_also_when_the_hit_is_confirmed_anew() {
        HitRecord hit = desk.ordered();
        HitId id = hit.raised().id();
        desk.clock.advance(Duration.ofMinutes(15));
        assertThatThrownBy(() -> desk.acknowledge(OFFICER, id, 3))
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining("order anew");
        HitRecord anew = desk.confirmed(desk.now(id));
        assertThatThrownBy(() -> desk.acknowledge(OFFICER, id, 3)).isInstanceOf(Fault.Conflict.class);
        desk.ordered(anew);
        assertThatThrownBy(() -> desk.acknowledge(OFFICER, id, 3))
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining("revision 5");
        desk.acknowledge(OFFICER, id, 5);
    }

    @Test
    void refuses_an_order_that_was_revoked() {
        HitRecord wrong = desk.ordered();
        desk.take(wrong.open(desk.clock.instant())
                .rejected(RejectionReason.NO_LONGER_WANTED, Matches.taken("anna", desk.clock.instant())));
        HitRecord over = desk.ordered();
        desk.take(over.open(desk.clock.instant())
                .closed(
                        new Disposition(Ending.NOT_FOUND, Optional.empty()),
                        Matches.taken("anna", desk.clock.instant())));
        for (HitRecord hit : List.of(wrong, over)) {
            assertThatThrownBy(() -> desk.acknowledge(OFFICER, hit.raised().id(), 3))
                    .isInstanceOf(Fault.Conflict.class)
                    .hasMessageContaining("do not act");
        }
    }

    @Test
    @Clause("SEA-RTCC-5")
    void refuses_who_has_no_such_role_and_writes_that_down() {
        HitId id = desk.ordered().raised().id();
        for (Principal who : List.of(Examples.technician(), Examples.auditor())) {
            assertThatThrownBy(() -> desk.acknowledge(who, id, 3)).isInstanceOf(Fault.Refused.class);
            assertThat(desk.audit.written().getLast().outcome()).isEqualTo(Outcome.REFUSED);
        }
        assertThat(desk.now(id).acknowledgements(3)).isEmpty();
    }

    @Test
    void says_what_is_missing() {
        HitId id = desk.ordered().raised().id();
        assertThatThrownBy(() ->
                        desk.acknowledgeAlert.acknowledge(OFFICER, id, new AcknowledgeAlert.Form(Optional.empty())))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> desk.acknowledge(OFFICER, new HitId("0".repeat(32)), 3))
                .isInstanceOf(Fault.Missing.class);
    }

    @Test
    void is_there_once_when_it_succeeded_without_saying_so() {
        HitId id = desk.ordered().raised().id();
        desk.hits.faults.next(FaultSwitch.Mode.WORKS, FaultSwitch.Mode.PERSISTS_BUT_FAILS);
        assertThatThrownBy(() -> desk.acknowledge(OFFICER, id, 3)).isInstanceOf(Fault.Unavailable.class);
        desk.acknowledge(OFFICER, id, 3);
        assertThat(desk.now(id).acknowledgements(3)).hasSize(1);
    }
}
