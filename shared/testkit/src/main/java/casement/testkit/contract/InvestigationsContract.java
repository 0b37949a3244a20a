package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationChange;
import casement.domain.investigation.InvestigationId;
import casement.domain.investigation.Investigations;
import casement.domain.people.AgencyId;
import casement.domain.people.PersonId;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every register of investigations does. */
public abstract class InvestigationsContract {
    private static final PersonId SAM = PersonId.of("sam");
    private static final PersonId ANNA = PersonId.of("anna");
    private final AgencyId police = new AgencyId("police-" + UUID.randomUUID());
    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));

    protected abstract Investigations investigations();

    @Test
    @Clause("SJ-ALPR-30")
    void finds_an_investigation_as_it_is_now_by_its_number_in_any_spelling() {
        String number = freshNumber();
        InvestigationChange opened = written(fresh(number, SAM));
        assertThat(investigations().named(InvestigationId.of(number))).contains(opened.investigation());
        InvestigationChange changed = written(opened.investigation().with(team(SAM, ANNA)));
        InvestigationId otherwise = InvestigationId.of(" " + number.toUpperCase(java.util.Locale.ROOT) + ".");
        assertThat(investigations().named(otherwise)).contains(changed.investigation());
        assertThat(changed.investigation().revision()).isEqualTo(2);
    }

    @Test
    void finds_nothing_when_nobody_opened_it() {
        InvestigationId unknown = InvestigationId.of(freshNumber());
        assertThat(investigations().named(unknown)).isEmpty();
        assertThat(investigations().history(receipt, unknown)).isEmpty();
    }

    @Test
    @Clause("SJ-ALPR-30")
    void keeps_who_changed_the_team_and_when() {
        InvestigationChange opened = written(fresh(freshNumber(), SAM));
        InvestigationChange changed = written(opened.investigation().with(team(SAM, ANNA)));
        InvestigationChange closed = written(changed.investigation().closed());
        InvestigationChange reopened =
                written(closed.investigation().reopened(team(ANNA), ANNA, Examples.NOON.plusSeconds(60)));
        assertThat(investigations().history(receipt, opened.investigation().id()))
                .containsExactly(opened, changed, closed, reopened);
    }

    @Test
    void pages_through_an_agencys_own_once_as_they_are_now() {
        Set<Investigation> own = new java.util.HashSet<>();
        for (int n = 0; n < 5; n++) {
            InvestigationChange opened = written(fresh(freshNumber(), SAM));
            own.add(written(opened.investigation().with(team(ANNA))).investigation());
        }
        AgencyId others = new AgencyId("sheriff-" + UUID.randomUUID());
        written(Investigation.fresh(freshNumber(), others, team(SAM), SAM, Examples.NOON));
        List<Investigation> walked = new ArrayList<>();
        List<Investigation> page = investigations().page(receipt, police, Optional.empty(), 2);
        while (!page.isEmpty()) {
            walked.addAll(page);
            page = investigations()
                    .page(receipt, police, Optional.of(page.getLast().id()), 2);
        }
        assertThat(walked).containsExactlyInAnyOrderElementsOf(own);
    }

    @Test
    void refuses_a_change_of_what_is_no_longer_there() {
        String number = freshNumber();
        InvestigationChange opened = written(fresh(number, SAM));
        assertThatThrownBy(() -> written(fresh(number, ANNA))).isInstanceOf(Fault.Conflict.class);
        assertThat(investigations().named(InvestigationId.of(number))).contains(opened.investigation());
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_change_the_same() {
        String number = freshNumber();
        List<Race.Outcome<InvestigationChange>> outcomes =
                Race.between(8, n -> () -> written(fresh(number, PersonId.of("rival " + n))));
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThat(investigations().history(receipt, InvestigationId.of(number)))
                .hasSize(1);
    }

    private InvestigationChange written(Investigation investigation) {
        InvestigationChange change =
                InvestigationChange.to(investigation, Examples.NOON, SAM, "Test", Ulids.at(Examples.NOON));
        investigations().change(receipt, change);
        return change;
    }

    private Investigation fresh(String number, PersonId member) {
        return Investigation.fresh(number, police, team(member), member, Examples.NOON);
    }

    private static String freshNumber() {
        return "2026-" + UUID.randomUUID();
    }

    private static SortedSet<PersonId> team(PersonId... members) {
        return new TreeSet<>(Set.of(members));
    }
}
