package casement.hotlist.hits;

import static casement.hotlist.hits.HitDesk.ADMINISTRATOR;
import static casement.hotlist.hits.HitDesk.ANALYST;
import static casement.hotlist.hits.HitDesk.OFFICER;
import static casement.hotlist.hits.HitDesk.SUPERVISOR;
import static casement.hotlist.hits.HitDesk.TECHNICIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.hit.Disposition.Ending;
import casement.domain.hit.HitId;
import casement.domain.hit.HitRecord;
import casement.domain.hit.HitState;
import casement.domain.hit.RejectionReason;
import casement.domain.hotlist.ListCategory;
import casement.domain.people.PersonId;
import casement.json.Json;
import casement.testkit.Examples;
import casement.testkit.Matches;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private final HitDesk desk = new HitDesk();

    @Test
    @Clause({"SJ-ALPR-8", "SJ-ALPR-9", "SEA-RTCC-4"})
    void an_analyst_verifies_and_orders_and_an_officer_closes() {
        HitId id = desk.raised().raised().id();
        assertThat(desk.showHit.show(ANALYST, id).hit().notice()).isPresent();
        Stepping.Done seen = desk.check(ANALYST, id, true, true, true, 0);
        assertThat(seen.state()).isEqualTo(HitState.SEEN);
        assertThat(seen.notice()).map(NoGround::clause).contains("SJ-ALPR-9");
        Stepping.Done verified = desk.confirm(ANALYST, id, 1);
        assertThat(verified.state()).isEqualTo(HitState.VERIFIED);
        assertThat(verified.notice()).isEmpty();
        assertThat(verified.validUntil()).contains(Examples.NOON.plus(Duration.ofMinutes(15)));
        assertThat(desk.order(ANALYST, id, 2).state()).isEqualTo(HitState.ORDERED);
        Stepping.Done closed = desk.close(OFFICER, id, Ending.VEHICLE_RECOVERED, 3);
        assertThat(closed.state()).isEqualTo(HitState.CLOSED);
        ShownVerification shown = desk.showHit.show(ADMINISTRATOR, id).hit().verification();
        assertThat(shown.checks())
                .extracting(ShownVerification.ShownCheck::kind)
                .containsExactly(
                        ShownVerification.Kind.SEEN_BY_EYE,
                        ShownVerification.Kind.CONFIRMED_ACTIVE,
                        ShownVerification.Kind.FIELD_ORDERED,
                        ShownVerification.Kind.CLOSED);
        assertThat(shown.verifierId()).contains(PersonId.of(ANALYST.subject()));
        assertThat(shown.checks().getLast().ending()).contains(Ending.VEHICLE_RECOVERED);
    }

    @Test
    @Clause({"SJ-ALPR-5", "SJ-ALPR-9"})
    void nothing_is_ordered_of_a_hit_that_is_not_verified() {
        HitId id = desk.raised().raised().id();
        assertThatThrownBy(() -> desk.order(ANALYST, id, 0))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SJ-ALPR-8"));
        desk.check(ANALYST, id, true, true, true, 0);
        assertThatThrownBy(() -> desk.order(ANALYST, id, 1))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SJ-ALPR-9"));
        assertThat(desk.entries("OrderField").getLast().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(desk.now(id).revision()).isEqualTo(1);
    }

    @Test
    @Clause("SJ-ALPR-8")
    void nobody_confirms_what_nobody_has_seen() {
        HitId id = desk.raised().raised().id();
        assertThatThrownBy(() -> desk.confirm(ANALYST, id, 0))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SJ-ALPR-8"));
    }

    @Test
    @Clause("SJ-ALPR-9")
    void a_verification_lapses_and_is_made_anew() {
        HitId id = desk.verified().raised().id();
        desk.clock.advance(Duration.ofMinutes(15));
        assertThatThrownBy(() -> desk.order(ANALYST, id, 2)).isInstanceOf(Fault.Refused.class);
        assertThat(desk.showHit.show(ANALYST, id).hit().verification().state()).isEqualTo(HitState.SEEN);
        desk.confirm(SUPERVISOR, id, 2);
        assertThat(desk.order(ANALYST, id, 3).state()).isEqualTo(HitState.ORDERED);
    }

    @Test
    void nobody_is_sent_after_a_vehicle_that_was_seen_too_long_ago() {
        HitRecord late = desk.raised(ListCategory.STOLEN_VEHICLE, Examples.NOON.minus(Duration.ofMinutes(40)));
        HitId id = late.raised().id();
        desk.check(ANALYST, id, true, true, true, 0);
        desk.confirm(ANALYST, id, 1);
        assertThatThrownBy(() -> desk.order(ANALYST, id, 2)).isInstanceOf(Fault.Refused.class);
    }

    @Test
    @Clause("SJ-ALPR-10")
    void of_a_wanted_person_the_occupants_are_compared() {
        HitId id =
                desk.raised(ListCategory.WANTED_PERSON, Examples.NOON).raised().id();
        desk.check(ANALYST, id, true, true, true, 0);
        assertThat(desk.confirm(ANALYST, id, 1).state()).isEqualTo(HitState.SEEN);
        assertThatThrownBy(() -> desk.order(ANALYST, id, 2))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SJ-ALPR-10"));
        assertThat(desk.compare(OFFICER, id, false, Optional.empty(), 2).state())
                .isEqualTo(HitState.SEEN);
        assertThat(desk.compare(OFFICER, id, false, Optional.of("  "), 3).state())
                .isEqualTo(HitState.SEEN);
        assertThat(desk.compare(OFFICER, id, false, Optional.of("The driver ran the red light."), 4)
                        .state())
                .isEqualTo(HitState.VERIFIED);
        assertThat(desk.compare(OFFICER, id, false, Optional.empty(), 5).state())
                .isEqualTo(HitState.SEEN);
        assertThat(desk.compare(OFFICER, id, true, Optional.empty(), 6).state()).isEqualTo(HitState.VERIFIED);
    }

    @Test
    void nobody_compares_the_occupants_of_a_stolen_vehicle() {
        HitId id = desk.raised().raised().id();
        assertThatThrownBy(() -> desk.compare(OFFICER, id, true, Optional.empty(), 0))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause({"SJ-ALPR-8", "SJ-ALPR-20"})
    void an_eye_that_does_not_agree_rejects() {
        HitId misread = desk.raised().raised().id();
        assertThat(desk.check(ANALYST, misread, false, true, true, 0).state()).isEqualTo(HitState.REJECTED);
        HitId state = desk.raised().raised().id();
        desk.check(ANALYST, state, true, false, true, 0);
        HitId vehicle = desk.raised().raised().id();
        desk.check(ANALYST, vehicle, true, true, false, 0);
        HitId over = desk.verified().raised().id();
        desk.reject(SUPERVISOR, over, RejectionReason.NO_LONGER_WANTED, 2);
        assertThatThrownBy(() -> desk.order(ANALYST, over, 3)).isInstanceOf(Fault.Conflict.class);
        desk.verified();
        desk.clock.advance(Duration.ofSeconds(1));
        ShowHitPrecision.Shown shown =
                desk.showHitPrecision.show(Examples.auditor(), Optional.empty(), Optional.empty());
        assertThat(shown.rows())
                .containsExactly(new ShowHitPrecision.Row(
                        desk.camera.id(),
                        Matches.STOLEN,
                        5,
                        1,
                        new ShowHitPrecision.Rejected(1, 1, 1, 0, 1),
                        Optional.of(0.2)));
        assertThat(shown.complete()).isTrue();
    }

    @Test
    @Clause("SJ-ALPR-8")
    void who_checks_has_been_shown_the_picture() {
        HitRecord hit = desk.raised();
        CheckHit.Form blind = new CheckHit.Form(
                Optional.of("0".repeat(64)), Optional.of(true), Optional.of(true), Optional.of(true), Optional.of(0));
        assertThatThrownBy(() -> desk.checkHit.check(ANALYST, hit.raised().id(), blind))
                .isInstanceOf(Fault.BadInput.class);
        ShowHit.Shown shown = desk.showHit.show(OFFICER, hit.raised().id());
        assertThat(shown.picture().orElseThrow().digest())
                .isEqualTo(hit.raised().picture().digest());
        assertThat(desk.showHit.show(ADMINISTRATOR, hit.raised().id()).picture())
                .isEmpty();
    }

    @Test
    void one_verification_wins_and_the_other_is_told_who_was_first() {
        HitId id = desk.raised().raised().id();
        desk.check(ANALYST, id, true, true, true, 0);
        desk.confirm(ANALYST, id, 1);
        assertThatThrownBy(() -> desk.confirm(SUPERVISOR, id, 1))
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining(PersonId.of(ANALYST.subject()).value())
                .hasMessageNotContaining(ANALYST.name());
        assertThatThrownBy(() -> desk.confirm(SUPERVISOR, id, 2)).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    void who_has_no_business_with_hits_is_refused() {
        HitId id = desk.verified().raised().id();
        assertThatThrownBy(() -> desk.showHit.show(TECHNICIAN, id)).isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> desk.check(ADMINISTRATOR, id, true, true, true, 2))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> desk.order(OFFICER, id, 2)).isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> desk.close(ADMINISTRATOR, id, Ending.ARREST, 2))
                .isInstanceOf(Fault.Refused.class);
        assertThat(desk.now(id).revision()).isEqualTo(2);
    }

    @Test
    @Clause("SJ-ALPR-13")
    void the_administrator_lists_open_hits_past_their_time() {
        HitId open = desk.verified().raised().id();
        HitId closed = desk.verified().raised().id();
        desk.close(OFFICER, closed, Ending.NOT_FOUND, 2);
        assertThat(overdue()).isEmpty();
        desk.clock.advance(Duration.ofHours(24).plusSeconds(1));
        assertThat(overdue()).containsExactly(open);
    }

    private List<HitId> overdue() {
        SoughtHits sought = new SoughtHits(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true, 10);
        return desk.listHits.list(ADMINISTRATOR, sought, Optional.empty()).hits().stream()
                .peek(hit -> assertThat(hit.overdue()).isTrue())
                .map(ShownHit::hitId)
                .toList();
    }

    @Test
    @Clause("SJ-ALPR-9")
    void every_answer_about_a_hit_that_is_not_verified_says_that_it_is_no_ground() {
        desk.raised();
        SoughtHits all = new SoughtHits(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, 10);
        ListHits.Listed listed = desk.listHits.list(ANALYST, all, Optional.empty());
        assertThat(listed.hits()).hasSize(1).allMatch(hit -> hit.notice().isPresent());
        String json = Json.write(listed.hits().getFirst());
        assertThat(json)
                .contains("\"notice\":{\"clause\":\"SJ-ALPR-9\"", "\"matchKind\":\"exact\"", "no ground to stop");
        assertThat(json).contains("\"hotlistAgeSeconds\":18000", "\"hotlistVersion\":3", "\"stateMatch\":\"agrees\"");
    }

    /** By an officer, whose use case is elsewhere. */
    private void acknowledged(HitId id, int order) {
        AuditReceipt receipt =
                new AuditLog(new MemoryAudit(), desk.clock, Ulids::at).record(Act.asked(Who.NOBODY, "Test"));
        Instant now = desk.clock.instant();
        desk.hits.change(receipt, desk.now(id).standing(order, now).acknowledged(Matches.taken("otto", now)));
    }

    @Test
    @Clause("SEA-RTCC-4")
    void a_hit_shows_who_acknowledged_its_order_and_whether_that_stands() {
        HitId id = desk.verified().raised().id();
        desk.order(ANALYST, id, 2);
        acknowledged(id, 3);
        ShownVerification.ShownOrder order =
                desk.showHit.show(OFFICER, id).hit().verification().orders().getFirst();
        assertThat(order.revision()).isEqualTo(3);
        assertThat(order.stands()).isTrue();
        assertThat(order.acknowledgements())
                .containsExactly(new ShownVerification.ShownAcknowledgement(PersonId.of("otto"), desk.clock.instant()));
        desk.close(OFFICER, id, Ending.NOT_FOUND, 4);
        assertThat(desk.showHit
                        .show(OFFICER, id)
                        .hit()
                        .verification()
                        .orders()
                        .getFirst()
                        .stands())
                .isFalse();
    }

    @Test
    void an_acknowledgement_takes_no_step_from_who_saw_the_hit_before() {
        HitId id = desk.verified().raised().id();
        desk.order(ANALYST, id, 2);
        acknowledged(id, 3);
        assertThatThrownBy(() -> desk.close(OFFICER, id, Ending.NOT_FOUND, 2)).isInstanceOf(Fault.Conflict.class);
        assertThat(desk.close(OFFICER, id, Ending.NOT_FOUND, 3).state()).isEqualTo(HitState.CLOSED);
    }

    @Test
    @Clause({"SJ-ALPR-5", "SJ-ALPR-9"})
    void a_hit_that_is_confirmed_anew_is_not_ordered_until_a_person_orders_anew() {
        HitId id = desk.verified().raised().id();
        desk.order(ANALYST, id, 2);
        desk.clock.advance(Duration.ofMinutes(15));
        assertThat(desk.confirm(ANALYST, id, 3).state()).isEqualTo(HitState.VERIFIED);
        assertThat(desk.order(ANALYST, id, 4).state()).isEqualTo(HitState.ORDERED);
    }

    /** Counted for the public without telling hits apart: a verification that was made anew is not another hit. */
    @Test
    @Clause({"SJ-ALPR-8", "SJ-ALPR-28"})
    void the_log_says_of_what_category_a_hit_is_and_when_it_was_verified_for_the_first_time() {
        HitId id = desk.verified().raised().id();
        desk.clock.advance(Duration.ofMinutes(15));
        desk.confirm(ANALYST, id, 2);
        assertThat(desk.entries("ConfirmHit"))
                .filteredOn(entry -> entry.outcome() == Outcome.CHANGED)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.elements()).containsEntry("category", "STOLEN_VEHICLE"))
                .filteredOn(entry -> entry.elements().containsKey("firstVerified"))
                .hasSize(1);
        assertThat(desk.entries("CheckHit")).noneMatch(entry -> entry.elements().containsKey("firstVerified"));
    }
}
