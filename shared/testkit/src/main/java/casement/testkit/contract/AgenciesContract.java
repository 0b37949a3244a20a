package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.access.AgencyType;
import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import casement.domain.people.AgencyChange;
import casement.domain.people.AgencyId;
import casement.domain.people.AgencyTerms;
import casement.domain.people.Evidence;
import casement.domain.people.PersonId;
import casement.testkit.Examples;
import casement.testkit.Race;
import casement.testkit.Ulids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every directory of agencies does. */
public abstract class AgenciesContract {
    private static final PersonId PROPOSER = PersonId.of("proposer");
    private static final PersonId APPROVER = PersonId.of("approver");

    protected abstract Agencies agencies();

    @Test
    void finds_an_agency_as_it_was_proposed_and_as_it_was_approved() {
        AgencyChange proposed = proposal(Agency.fresh(freshId()), "Harbor Police");
        agencies().change(proposed);
        assertThat(agencies().find(proposed.agency().id())).contains(proposed.agency());
        AgencyChange approved = next(proposed.agency().approve(APPROVER, Examples.NOON));
        agencies().change(approved);
        assertThat(agencies().find(proposed.agency().id())).contains(approved.agency());
        assertThat(approved.agency().revision()).isEqualTo(2);
    }

    @Test
    void finds_nothing_when_nobody_registered_it() {
        AgencyId unknown = freshId();
        assertThat(agencies().find(unknown)).isEmpty();
        assertThat(agencies().history(unknown)).isEmpty();
    }

    @Test
    void keeps_every_entry_of_the_history() {
        AgencyChange first = proposal(Agency.fresh(freshId()), "Harbor Police");
        agencies().change(first);
        AgencyChange second = next(first.agency().approve(APPROVER, Examples.NOON));
        agencies().change(second);
        AgencyChange third = proposal(second.agency(), "Harbor and Bridge Police");
        agencies().change(third);
        assertThat(agencies().history(first.agency().id())).containsExactly(first, second, third);
    }

    @Test
    void lists_each_once_as_it_is_now_in_order_of_id() {
        AgencyChange first = proposal(Agency.fresh(freshId()), "Harbor Police");
        agencies().change(first);
        AgencyChange second = next(first.agency().approve(APPROVER, Examples.NOON));
        agencies().change(second);
        agencies().change(proposal(Agency.fresh(freshId()), "Bridge Police"));
        List<Agency> all = agencies().all();
        assertThat(all).contains(second.agency()).doesNotContain(first.agency());
        assertThat(all.stream().map(Agency::id).toList()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void pages_through_all_once_as_they_are_now() {
        AgencyChange first = proposal(Agency.fresh(freshId()), "Harbor Police");
        agencies().change(first);
        AgencyChange second = next(first.agency().approve(APPROVER, Examples.NOON));
        agencies().change(second);
        agencies().change(proposal(Agency.fresh(freshId()), "Bridge Police"));
        List<Agency> walked = new ArrayList<>();
        List<Agency> page = agencies().page(Optional.empty(), 1);
        while (!page.isEmpty()) {
            walked.addAll(page);
            page = agencies().page(Optional.of(page.getLast().id()), 1);
        }
        assertThat(walked).contains(second.agency()).doesNotContain(first.agency());
        assertThat(walked).containsExactlyInAnyOrderElementsOf(agencies().all());
    }

    @Test
    void refuses_a_change_of_what_is_no_longer_there() {
        AgencyChange first = proposal(Agency.fresh(freshId()), "Harbor Police");
        agencies().change(first);
        AgencyChange rival = proposal(Agency.fresh(first.agency().id()), "Other Police");
        assertThatThrownBy(() -> agencies().change(rival)).isInstanceOf(Fault.Conflict.class);
        assertThat(agencies().find(first.agency().id())).contains(first.agency());
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_change_the_same() {
        AgencyId id = freshId();
        List<Race.Outcome<Boolean>> outcomes = Race.between(8, n -> () -> {
            agencies().change(proposal(Agency.fresh(id), "Police " + n));
            return true;
        });
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThat(agencies().history(id)).hasSize(1);
    }

    private static AgencyId freshId() {
        return new AgencyId("agency-" + UUID.randomUUID());
    }

    private static AgencyChange proposal(Agency agency, String name) {
        Evidence evidence = new Evidence(Evidence.Kind.STATUTE, "RCW 35.22.280");
        return next(agency.propose(new AgencyTerms(
                name, AgencyType.LOCAL, evidence, true, false, LocalDate.of(2027, 9, 1), PROPOSER, Examples.NOON)));
    }

    private static AgencyChange next(Agency agency) {
        return AgencyChange.to(agency, Examples.NOON, PROPOSER, "Test", Ulids.at(Examples.NOON));
    }
}
