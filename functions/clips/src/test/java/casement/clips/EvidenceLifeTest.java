package casement.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.evidence.CustodyEvent;
import casement.domain.evidence.Destruction;
import casement.domain.evidence.EvidenceChange;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceId;
import casement.json.Json;
import casement.testkit.Examples;
import casement.testkit.FaultSwitch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What becomes of an item: held, of another class, closed, destroyed, and by whom. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidenceLifeTest {
    private static final Principal ADA = approver("ada");
    private static final Principal BEN = approver("ben");
    private static final Principal COUNSEL = Examples.person("carl", "Carl Counsel", Role.COUNSEL);

    private final ClipDesk desk = new ClipDesk();
    private final CameraId street = desk.camera("street", CameraClass.CCTV);

    private static Principal approver(String subject) {
        return Examples.person(subject, "Approver " + subject, Role.APPROVER);
    }

    private EvidenceId atSchool(EvidenceClass evidenceClass) {
        CameraId classroom = desk.camera("classroom", CameraClass.RECORDED_ONLY);
        return desk.sealed(ADA, BEN, ClipDesk.form(ClipDesk.purpose("reportable-incident"), evidenceClass, classroom));
    }

    private void decided(EvidenceId item, EvidenceChangeForm form) {
        desk.decide(BEN, item, desk.propose(ADA, item, form), EvidenceChange.Verdict.APPROVE);
    }

    private boolean isThere(EvidenceId item) {
        return !desk.evidence.files(item).isEmpty();
    }

    private List<CustodyEvent> custody(EvidenceId item) {
        return desk.custodyLines.lines(desk.receipt(), item).stream()
                .map(line -> Json.read(line, CustodyEvent.class))
                .toList();
    }

    private void sweptAt(Instant time) {
        desk.advance(Duration.between(desk.clock.instant(), time));
        assertThat(desk.sweepEvidence.sweep().failed()).isEmpty();
    }

    @Test
    @Clause("SCH-16")
    void a_conduct_investigation_is_destroyed_a_year_after_it_closed_and_not_before() {
        EvidenceId item = atSchool(EvidenceClass.CONDUCT_INVESTIGATION);
        desk.advance(Duration.ofDays(500));
        desk.sweepEvidence.sweep();
        assertThat(isThere(item)).as("while it is open").isTrue();

        Instant closed = desk.clock.instant().minus(Duration.ofDays(2));
        decided(item, ClipDesk.closing(closed));
        sweptAt(closed.plus(Duration.ofDays(365)).minusSeconds(1));
        assertThat(isThere(item)).as("a second before the year is over").isTrue();
        sweptAt(closed.plus(Duration.ofDays(365)));

        assertThat(isThere(item)).isFalse();
        assertThat(desk.item(item).life().destruction().flatMap(Destruction::clause))
                .contains("SCH-16");
    }

    @Test
    @Clause("SCH-16")
    void nobody_destroys_a_conduct_investigation_early_whatever_class_they_make_of_it() {
        EvidenceId item = atSchool(EvidenceClass.CONDUCT_INVESTIGATION);
        EvidenceChangeForm destroy = ClipDesk.form(EvidenceChangeForm.Kind.DESTROY);
        assertThat(ClipDesk.clauseOf(() -> desk.propose(ADA, item, destroy))).isEqualTo("SCH-16");
        decided(item, ClipDesk.changing(EvidenceClass.CASE));
        assertThat(ClipDesk.clauseOf(() -> desk.propose(ADA, item, destroy))).isEqualTo("SCH-16");
        decided(item, ClipDesk.closing(desk.clock.instant()));
        assertThat(ClipDesk.clauseOf(() -> desk.propose(ADA, item, destroy))).isEqualTo("SCH-16");
        desk.advance(Duration.ofDays(365));
        decided(item, destroy);
        desk.sweepEvidence.sweep();
        assertThat(isThere(item)).isFalse();
    }

    @Test
    @Clause("SCH-17")
    void a_level_4_incident_is_gone_before_three_years_are_over() {
        EvidenceId item = atSchool(EvidenceClass.LEVEL_4_INCIDENT);
        Instant limit = ClipDesk.FROM.plus(Duration.ofDays(1095));
        sweptAt(limit.minus(Duration.ofDays(4)));
        assertThat(isThere(item)).isTrue();
        sweptAt(limit.minus(Duration.ofDays(3)));

        assertThat(isThere(item)).isFalse();
        assertThat(desk.item(item).life().destruction().flatMap(Destruction::clause))
                .contains("SCH-17");
    }

    @Test
    @Clause({"SCH-16", "SCH-17"})
    void a_class_is_for_the_cameras_of_the_pack_that_has_it() {
        assertThatThrownBy(() -> desk.requestClip.request(
                        Examples.analyst(),
                        ClipDesk.form(ClipDesk.purpose("investigation"), EvidenceClass.CONDUCT_INVESTIGATION, street)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("SCH-16");
        EvidenceId item = desk.sealed(street);
        assertThatThrownBy(() ->
                        desk.propose(Examples.supervisor(), item, ClipDesk.changing(EvidenceClass.LEVEL_4_INCIDENT)))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining("SCH-17");
    }

    @Test
    @Clause({"SCH-16", "SCH-17", "CA-SB34-5"})
    void what_is_held_outlives_its_term_until_two_people_have_lifted_the_hold() {
        EvidenceId item = atSchool(EvidenceClass.LEVEL_4_INCIDENT);
        desk.hold(ADA, item);
        sweptAt(ClipDesk.FROM.plus(Duration.ofDays(2000)));
        assertThat(isThere(item)).isTrue();

        int lifting = desk.propose(ADA, item, ClipDesk.lifting(1));
        assertThat(ClipDesk.clauseOf(() -> desk.decide(ADA, item, lifting, EvidenceChange.Verdict.APPROVE)))
                .isEqualTo("CA-SB34-5");
        desk.sweepEvidence.sweep();
        assertThat(isThere(item)).isTrue();
        desk.decide(BEN, item, lifting, EvidenceChange.Verdict.APPROVE);
        desk.sweepEvidence.sweep();

        assertThat(isThere(item)).isFalse();
    }

    @Test
    @Clause({"SEA-RTCC-7", "CA-SB34-5"})
    void supervisors_and_counsel_hold_and_analysts_do_not() {
        EvidenceId item = desk.sealed(street);
        desk.hold(COUNSEL, item);
        desk.hold(Examples.supervisor(), item);
        assertThat(ClipDesk.clauseOf(() -> desk.hold(Examples.analyst(), item))).isEqualTo("SEA-RTCC-5");
        assertThat(desk.item(item).life().holds()).hasSize(2);
    }

    @Test
    @Clause("CA-SB34-5")
    void evidence_is_destroyed_by_two_people_and_by_no_fewer() {
        EvidenceId item = desk.sealed(street);
        int change = desk.propose(COUNSEL, item, ClipDesk.form(EvidenceChangeForm.Kind.DESTROY));
        desk.sweepEvidence.sweep();
        assertThat(isThere(item)).isTrue();
        assertThat(ClipDesk.clauseOf(() -> desk.decide(COUNSEL, item, change, EvidenceChange.Verdict.APPROVE)))
                .isEqualTo("SEA-RTCC-5");
        assertThat(ClipDesk.clauseOf(
                        () -> desk.decide(Examples.analyst(), item, change, EvidenceChange.Verdict.APPROVE)))
                .isEqualTo("SEA-RTCC-5");
        desk.decide(Examples.supervisor(), item, change, EvidenceChange.Verdict.APPROVE);
        desk.sweepEvidence.sweep();
        assertThat(isThere(item)).isFalse();
    }

    @Test
    void a_proposal_is_refused_or_taken_back() {
        EvidenceId item = desk.sealed(street);
        EvidenceChangeForm destroy = ClipDesk.form(EvidenceChangeForm.Kind.DESTROY);
        int first = desk.propose(COUNSEL, item, destroy);
        assertThatThrownBy(() -> desk.propose(Examples.supervisor(), item, destroy))
                .isInstanceOf(Fault.Conflict.class);
        desk.decide(COUNSEL, item, first, EvidenceChange.Verdict.WITHDRAW);
        int second = desk.propose(COUNSEL, item, destroy);
        desk.decide(Examples.supervisor(), item, second, EvidenceChange.Verdict.REFUSE);
        assertThatThrownBy(() -> desk.decide(Examples.supervisor(), item, second, EvidenceChange.Verdict.APPROVE))
                .isInstanceOf(Fault.Conflict.class);
        desk.sweepEvidence.sweep();
        assertThat(isThere(item)).isTrue();
    }

    @Test
    void a_hold_placed_after_the_decision_still_saves_the_item() {
        EvidenceId item = desk.sealed(street);
        int change = desk.propose(COUNSEL, item, ClipDesk.form(EvidenceChangeForm.Kind.DESTROY));
        desk.decide(Examples.supervisor(), item, change, EvidenceChange.Verdict.APPROVE);
        desk.hold(COUNSEL, item);
        desk.sweepEvidence.sweep();
        assertThat(isThere(item)).isTrue();
    }

    @Test
    @Clause({"SCH-22", "SCH-16", "CA-SB34-5"})
    void of_a_destroyed_item_nothing_can_be_had_and_its_receipt_is_in_the_log() {
        EvidenceId item = desk.sealed(street);
        desk.ordered(item);
        desk.makeCopy.make(item, 1);
        int change = desk.propose(COUNSEL, item, ClipDesk.form(EvidenceChangeForm.Kind.DESTROY));
        desk.decide(Examples.supervisor(), item, change, EvidenceChange.Verdict.APPROVE);
        desk.sweepEvidence.sweep();

        assertThatThrownBy(() -> desk.openEvidence.open(
                        Examples.supervisor(),
                        item,
                        new OpenEvidence.Form(Optional.of(ClipDesk.purpose("investigation")))))
                .isInstanceOf(Fault.Missing.class)
                .hasMessageContaining("destroyed");
        assertThatThrownBy(() -> desk.ordered(item)).isInstanceOf(Fault.Missing.class);
        assertThatThrownBy(() -> desk.openCopy.open(
                        Examples.supervisor(),
                        item,
                        1,
                        new OpenCopy.Form(Optional.of(ClipDesk.purpose("investigation")))))
                .isInstanceOf(Fault.Missing.class);
        assertThat(desk.evidence.copy(item, 1)).isEmpty();
        assertThat(custody(item)).last().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CustodyEvent.Kind.DESTROYED);
            assertThat(event.detail()).containsEntry("by", "the decision of two people");
        });
        List<AuditEntry> receipts = desk.audit.written().stream()
                .filter(entry -> entry.action().equals("DestroyEvidence") && entry.outcome() == Outcome.CHANGED)
                .toList();
        assertThat(receipts)
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.elements())
                        .containsEntry("item", item.value())
                        .containsEntry("retentionClass", "CASE")
                        .containsEntry("files", "7")
                        .containsKeys("from", "until", "bytes", "sha256Before", "sha256After"));
        desk.sealed(street);
        assertThat(desk.items.find(item).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void a_copy_that_comes_late_is_taken_away_by_the_next_sweep() {
        EvidenceId item = desk.sealed(street);
        int change = desk.propose(COUNSEL, item, ClipDesk.form(EvidenceChangeForm.Kind.DESTROY));
        desk.decide(Examples.supervisor(), item, change, EvidenceChange.Verdict.APPROVE);
        desk.sweepEvidence.sweep();
        desk.evidence.store(desk.receipt(), item, 1, out -> {
            out.write(1);
            return true;
        });
        desk.sweepEvidence.sweep();
        assertThat(desk.evidence.copy(item, 1)).isEmpty();
    }

    @Test
    @Clause("SJ-ALPR-18")
    void evidence_of_a_case_says_who_keeps_it_under_which_case_until_when_and_asks_again() {
        EvidenceId item = desk.sealed(street);
        ShownItem shown = desk.listEvidence
                .list(Examples.supervisor(), Optional.empty(), Optional.empty())
                .items()
                .getFirst();
        assertThat(shown.caseNumber()).isEqualTo("2026-000123");
        assertThat(shown.reviewAt()).isEqualTo(shown.sealedAt().plus(Duration.ofDays(365)));
        assertThat(desk.item(item).approved().who())
                .isEqualTo(Examples.supervisor().who());
        assertThat(desk.sweepEvidence.sweep().reviews()).isEmpty();

        desk.advance(Duration.ofDays(366));
        assertThat(desk.sweepEvidence.sweep().reviews()).containsExactly(item);
        assertThat(isThere(item)).isTrue();
        Instant until = desk.inDays(100);
        int keep = desk.propose(COUNSEL, item, ClipDesk.keeping(until));
        desk.decide(Examples.supervisor(), item, keep, EvidenceChange.Verdict.APPROVE);

        assertThat(desk.sweepEvidence.sweep().reviews()).isEmpty();
        assertThat(custody(item)).last().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CustodyEvent.Kind.KEPT_LONGER);
            assertThat(event.who().name()).isEqualTo(Examples.supervisor().who().name());
            assertThat(event.detail()).containsEntry("reviewAt", until.toString());
        });
    }

    @Test
    void a_hold_that_nobody_looked_at_again_is_told_and_holds_all_the_same() {
        EvidenceId item = desk.sealed(street);
        desk.hold(COUNSEL, item);
        desk.advance(Duration.ofDays(31));
        assertThat(desk.sweepEvidence.sweep().reviews()).containsExactly(item);
        assertThat(isThere(item)).isTrue();
    }

    @Test
    @Clause("SCH-20")
    void every_decision_is_an_event_of_custody_in_order_also_when_custody_failed_at_first() {
        EvidenceId item = atSchool(EvidenceClass.CONDUCT_INVESTIGATION);
        desk.custodyLines.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> desk.hold(ADA, item)).isInstanceOf(Fault.Unavailable.class);
        assertThat(desk.item(item).life().isHeld()).isTrue();
        decided(item, ClipDesk.changing(EvidenceClass.CASE));
        decided(item, ClipDesk.closing(desk.clock.instant()));
        decided(item, ClipDesk.form(EvidenceChangeForm.Kind.REOPEN_CASE));
        decided(item, ClipDesk.lifting(1));

        assertThat(custody(item))
                .extracting(CustodyEvent::kind)
                .containsExactly(
                        CustodyEvent.Kind.SEALED,
                        CustodyEvent.Kind.HELD,
                        CustodyEvent.Kind.CLASS_CHANGED,
                        CustodyEvent.Kind.CASE_CLOSED,
                        CustodyEvent.Kind.CASE_REOPENED,
                        CustodyEvent.Kind.HOLD_LIFTED);
    }

    @Test
    void what_custody_missed_is_brought_in_by_the_next_sweep() {
        EvidenceId item = desk.sealed(street);
        desk.custodyLines.faults.next(FaultSwitch.Mode.FAILS);
        assertThatThrownBy(() -> desk.hold(COUNSEL, item)).isInstanceOf(Fault.Unavailable.class);
        desk.sweepEvidence.sweep();
        assertThat(custody(item)).last().extracting(CustodyEvent::kind).isEqualTo(CustodyEvent.Kind.HELD);
    }

    @Test
    void one_item_that_cannot_be_destroyed_does_not_keep_the_others() {
        EvidenceId first = atSchool(EvidenceClass.LEVEL_4_INCIDENT);
        EvidenceId second = desk.sealed(
                ADA,
                BEN,
                ClipDesk.form(
                        ClipDesk.purpose("reportable-incident"),
                        EvidenceClass.LEVEL_4_INCIDENT,
                        new CameraId("classroom")));
        desk.advance(Duration.ofDays(1100));
        desk.evidence.faults.next(FaultSwitch.Mode.FAILS);
        SweepEvidence.Found found = desk.sweepEvidence.sweep();

        assertThat(found.failed()).hasSize(1);
        assertThat(found.destroyed()).hasSize(1);
        assertThat(found.overdue()).hasSize(1).doesNotContainAnyElementsOf(found.destroyed());
        assertThat(desk.sweepEvidence.sweep().destroyed()).isEqualTo(found.overdue());
        assertThat(isThere(first) || isThere(second)).isFalse();
        assertThat(desk.sweepEvidence.sweep().overdue()).isEmpty();
    }

    @Test
    void nonsense_is_told_at_once() {
        EvidenceId item = desk.sealed(street);
        assertThatThrownBy(() -> desk.propose(
                        COUNSEL, item, ClipDesk.closing(desk.clock.instant().plusSeconds(60))))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> desk.propose(COUNSEL, item, ClipDesk.closing(ClipDesk.FROM)))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> desk.propose(COUNSEL, item, ClipDesk.keeping(desk.inDays(400))))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> desk.propose(COUNSEL, item, ClipDesk.lifting(1)))
                .isInstanceOf(Fault.Conflict.class);
        assertThatThrownBy(() -> desk.propose(COUNSEL, item, ClipDesk.form(EvidenceChangeForm.Kind.CHANGE_CLASS)))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> desk.decide(Examples.supervisor(), item, 7, EvidenceChange.Verdict.APPROVE))
                .isInstanceOf(Fault.Missing.class);
    }
}
