package casement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.access.Standing;
import casement.domain.audit.Outcome;
import casement.domain.camera.Authorisation;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Surroundings;
import casement.domain.masking.Identification;
import casement.domain.masking.MaskSet;
import casement.domain.people.AgencyId;
import casement.testkit.Examples;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final Stores stores = new Stores();
    private final Camera camera = stores.recordingCamera(CameraClass.CCTV);
    private final CameraId id = camera.id();

    @Test
    @Clause("SCH-2")
    void changes_on_an_authorisation_and_records_nothing_until_approved_anew() {
        Authorisation authorisation = authorise();
        Camera changed = stores.changeCamera.change(
                Examples.technician(), id, Forms.change(authorisation.id(), "pavement"), known -> true);
        assertThat(changed.commissioning().surroundings()).isEqualTo(Surroundings.PAVEMENT);
        assertThat(changed.records()).isFalse();
        assertThat(stores.cameras.find(id)).contains(changed);
        assertThat(stores.audit.written())
                .filteredOn(entry -> entry.action().equals("ChangeCamera") && entry.outcome() == Outcome.ASKED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.elements()).containsEntry("authorisation", authorisation.id()));
    }

    @Test
    @Clause("SCH-2")
    void refuses_without_an_authorisation_or_with_one_that_is_used_run_out_or_for_another_camera() {
        refused("");
        refused("01ARZ3NDEKTSV4RRFFQ69G5FAV");

        Authorisation used = authorise();
        stores.changeCamera.change(Examples.technician(), id, Forms.change(used.id(), "pavement"), known -> true);
        refused(used.id());

        Authorisation late = authorise();
        stores.clock.advance(Duration.ofMinutes(61));
        refused(late.id());

        Camera other = stores.recordingCamera(CameraClass.CCTV);
        Authorisation others = stores.authoriseChange.authorise(
                Examples.operationsManager(),
                other.id(),
                new AuthoriseChange.Form(Optional.of("turn"), Optional.of(60)));
        refused(others.id());
    }

    @Test
    @Clause("SCH-2")
    void lets_operations_managers_alone_authorise() {
        for (Principal other :
                List.of(Examples.technician(), Examples.analyst(), Examples.supervisor(), Examples.approver())) {
            assertThatThrownBy(() -> stores.authoriseChange.authorise(
                            other, id, new AuthoriseChange.Form(Optional.of("turn it"), Optional.of(60))))
                    .isInstanceOf(Fault.Refused.class);
        }
        Authorisation authorisation = authorise();
        assertThat(authorisation.by()).isEqualTo("Olga Operations");
        assertThat(Duration.between(authorisation.at(), authorisation.until())).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    @Clause({"SCH-1", "SCH-6"})
    void refuses_to_turn_a_camera_to_where_it_may_not_look() {
        Authorisation authorisation = authorise();
        assertThatThrownBy(() -> stores.changeCamera.change(
                        Examples.technician(), id, Forms.change(authorisation.id(), "toilet"), known -> true))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SCH-1"));
        assertThatThrownBy(() -> stores.changeCamera.change(
                        Examples.technician(), id, Forms.change(authorisation.id(), "classroom"), known -> true))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SCH-6"));
        assertThat(stores.cameras.find(id)).contains(camera);
    }

    @Test
    @Clause("SEA-CCTV-10")
    void puts_a_mask_set_in_force_when_a_second_person_approves() {
        Camera fresh = Examples.camera();
        stores.cameras.add(fresh);
        ProposeMaskSet.Proposal proposal =
                stores.proposeMaskSet.propose(Examples.technician(), fresh.id(), Forms.proposal(Optional.empty()));
        assertThat(proposal.version()).isEqualTo(1);
        assertThat(stores.cameras.find(fresh.id()).orElseThrow().records()).isFalse();

        Camera approved = stores.approveMaskSet.approve(Examples.operationsManager(), fresh.id(), 1, Forms.IDENTIFIED);
        assertThat(approved.approvedMaskSet()).contains(1);
        assertThat(stores.maskSets.find(fresh.id(), 1)).containsInstanceOf(MaskSet.Approved.class);
        ShowMaskSet.Shown shown = stores.showMaskSet.show(Examples.auditor(), fresh.id(), 1);
        assertThat(shown.inForce()).isTrue();
        assertThat(shown.approvedBy()).contains("olga");
    }

    @Test
    @Clause("SCH-25")
    void approves_nothing_unless_somebody_told_a_person_in_the_picture_by_day_and_by_night() {
        Camera fresh = Examples.camera();
        stores.cameras.add(fresh);
        stores.proposeMaskSet.propose(Examples.technician(), fresh.id(), Forms.proposal(Optional.empty()));
        Optional<String> tea = Optional.of("Tea");
        for (ApproveMaskSet.Form form : List.of(
                new ApproveMaskSet.Form(tea, Optional.empty()),
                new ApproveMaskSet.Form(Optional.empty(), tea),
                new ApproveMaskSet.Form(Optional.empty(), Optional.empty()))) {
            assertThatThrownBy(() -> stores.approveMaskSet.approve(Examples.operationsManager(), fresh.id(), 1, form))
                    .isInstanceOfSatisfying(
                            Fault.Refused.class,
                            refused -> assertThat(refused.clause()).isEqualTo("SCH-25"));
        }
        assertThatThrownBy(() -> stores.approveMaskSet.approve(
                        Examples.operationsManager(), fresh.id(), 1, new ApproveMaskSet.Form(tea, Optional.of(" "))))
                .isInstanceOf(Fault.BadInput.class);
        assertThat(stores.cameras.find(fresh.id()).orElseThrow().records()).isFalse();

        stores.approveMaskSet.approve(Examples.operationsManager(), fresh.id(), 1, Forms.IDENTIFIED);
        assertThat(stores.showMaskSet.show(Examples.auditor(), fresh.id(), 1).identified())
                .contains(new Identification("Tea", "Noor"));
    }

    @Test
    @Clause("SEA-CCTV-10")
    void refuses_approval_by_who_drew_it() {
        Principal both = Examples.person("both", "Both Hats", Role.TECHNICIAN, Role.OPERATIONS_MANAGER);
        Camera fresh = Examples.camera();
        stores.cameras.add(fresh);
        stores.proposeMaskSet.propose(both, fresh.id(), Forms.proposal(Optional.empty()));
        assertThatThrownBy(() -> stores.approveMaskSet.approve(both, fresh.id(), 1, Forms.IDENTIFIED))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SEA-CCTV-10"));
        assertThat(stores.cameras.find(fresh.id()).orElseThrow().records()).isFalse();
        assertThat(stores.only(Outcome.REFUSED).clause()).contains("SEA-CCTV-10");
    }

    @Test
    @Clause({"SCH-2", "SEA-CCTV-10"})
    void wants_an_authorisation_for_new_masks_and_takes_the_old_ones_out_of_force() {
        assertThatThrownBy(() ->
                        stores.proposeMaskSet.propose(Examples.technician(), id, Forms.proposal(Optional.empty())))
                .isInstanceOf(Fault.Refused.class);
        assertThat(stores.cameras.find(id)).contains(camera);

        stores.proposeMaskSet.propose(
                Examples.technician(),
                id,
                Forms.proposal(Optional.of(authorise().id())));
        Camera after = stores.cameras.find(id).orElseThrow();
        assertThat(after.records()).isFalse();
        assertThat(after.latestMaskSet()).isEqualTo(2);
        assertThatThrownBy(() -> stores.approveMaskSet.approve(Examples.operationsManager(), id, 1, Forms.IDENTIFIED))
                .isInstanceOf(Fault.Missing.class);
    }

    @Test
    void approves_no_version_but_the_newest_and_none_twice() {
        Camera fresh = Examples.camera();
        stores.cameras.add(fresh);
        stores.proposeMaskSet.propose(Examples.technician(), fresh.id(), Forms.proposal(Optional.empty()));
        stores.proposeMaskSet.propose(Examples.technician(), fresh.id(), Forms.proposal(Optional.empty()));
        assertThatThrownBy(() ->
                        stores.approveMaskSet.approve(Examples.operationsManager(), fresh.id(), 1, Forms.IDENTIFIED))
                .isInstanceOf(Fault.Conflict.class);
        stores.approveMaskSet.approve(Examples.operationsManager(), fresh.id(), 2, Forms.IDENTIFIED);
        assertThatThrownBy(() ->
                        stores.approveMaskSet.approve(Examples.operationsManager(), fresh.id(), 2, Forms.IDENTIFIED))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    void refuses_masks_for_a_preset_that_the_camera_has_not() {
        PlanForm plan = new PlanForm(
                Optional.of(Examples.HD),
                Optional.of(4),
                Optional.of(java.util.Map.of(new casement.domain.camera.PresetId("bridge"), List.of())));
        Camera fresh = Examples.camera();
        stores.cameras.add(fresh);
        assertThatThrownBy(() -> stores.proposeMaskSet.propose(
                        Examples.technician(),
                        fresh.id(),
                        new ProposeMaskSet.Form(Optional.of(plan), Optional.empty())))
                .isInstanceOf(Fault.BadInput.class);
        assertThat(stores.cameras.find(fresh.id())).contains(fresh);
    }

    @Test
    void changes_nothing_when_the_log_is_down() {
        Authorisation authorisation = authorise();
        stores.auditIsDown();
        assertThatThrownBy(() -> authorise()).isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(() -> stores.changeCamera.change(
                        Examples.technician(), id, Forms.change(authorisation.id(), "pavement"), known -> true))
                .isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(() -> stores.proposeMaskSet.propose(
                        Examples.technician(), id, Forms.proposal(Optional.of(authorisation.id()))))
                .isInstanceOf(Fault.Unavailable.class);
        assertThat(stores.cameras.find(id)).contains(camera);
        assertThat(stores.authorisations.spend(authorisation.id(), id, stores.clock.instant()))
                .isEqualTo(authorisation);
    }

    private Authorisation authorise() {
        return stores.authoriseChange.authorise(
                Examples.operationsManager(), id, new AuthoriseChange.Form(Optional.of("turn it"), Optional.of(60)));
    }

    private void refused(String authorisation) {
        Camera before = stores.cameras.find(id).orElseThrow();
        assertThatThrownBy(() -> stores.changeCamera.change(
                        Examples.technician(), id, Forms.change(authorisation, "street"), known -> true))
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SCH-2"));
        assertThat(stores.cameras.find(id)).contains(before);
    }

    @Test
    @Clause("SJ-ALPR-30")
    void lets_an_agencys_own_people_alone_set_its_cameras_up() {
        Camera camera = Examples.camera();
        stores.cameras.add(camera);
        Optional<AgencyId> harbor = Optional.of(new AgencyId("harbor"));
        Standing there = new Standing(harbor, Examples.TRAINED.agencyType(), Set.of(), List.of(), Optional.empty());
        Principal technician = Examples.technician().with(there);
        Principal manager = Examples.operationsManager().with(there);
        List<ThrowingCallable> calls = List.of(
                () -> stores.registerCamera.register(technician, Forms.camera("cam-9", "cctv", "street")),
                () -> stores.proposeMaskSet.propose(technician, camera.id(), Forms.proposal(Optional.empty())),
                () -> stores.changeCamera.change(technician, camera.id(), Forms.change("any", "street"), known -> true),
                () -> stores.authoriseChange.authorise(
                        manager, camera.id(), new AuthoriseChange.Form(Optional.of("turn it"), Optional.of(10))),
                () -> stores.approveMaskSet.approve(manager, camera.id(), 1, Forms.IDENTIFIED));
        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call)
                        .isInstanceOfSatisfying(
                                Fault.Refused.class,
                                refused -> assertThat(refused.clause()).isEqualTo("SJ-ALPR-30")));
        assertThat(stores.outcomes()).containsOnly(Outcome.REFUSED).hasSize(5);
        assertThat(stores.cameras.find(camera.id())).contains(camera);
        assertThat(stores.cameras.find(new CameraId("cam-9"))).isEmpty();
    }
}
