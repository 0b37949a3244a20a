package casement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.access.Standing;
import casement.domain.audit.Outcome;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationId;
import casement.domain.people.AgencyId;
import casement.domain.people.PersonId;
import casement.testkit.Examples;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of investigations: who opens one, who is let in, who sees that. */
@Clause("SJ-ALPR-30")
class InvestigationsTest {
    private static final String NUMBER = "2026-000123";
    private static final Principal SAM = Examples.supervisor();
    private static final Principal SUE = Examples.person("sue", "Sue Supervisor", Role.SUPERVISOR);
    private static final Principal ANNA = Examples.analyst();
    private static final Principal OTTO = elsewhere(Examples.person("otto", "Otto Other", Role.SUPERVISOR));

    private final Stores stores = new Stores();
    private final Office office = new Office(stores);

    @BeforeEach
    void putPeopleWhereTheyWork() {
        Stream.of(SAM, SUE, ANNA).forEach(one -> office.put(one, "police"));
        office.put(OTTO, "harbor");
    }

    private static Principal elsewhere(Principal one) {
        Standing standing = one.standing();
        return one.with(new Standing(
                Optional.of(new AgencyId("harbor")),
                standing.agencyType(),
                standing.units(),
                standing.trainings(),
                standing.authorisedUntil()));
    }

    private Investigation open(Principal by, String number, Principal... team) {
        return stores.openInvestigation.open(
                by, new OpenInvestigation.Form(Optional.of(number), NeedToKnowTest.ids(team)));
    }

    private Investigation team(Principal by, Investigation before, Principal... team) {
        return stores.changeTeam.change(
                by, before.id(), new TeamForm(NeedToKnowTest.ids(team)), revision -> revision == before.revision());
    }

    @Test
    void keeps_who_opened_it_and_every_change_of_the_team_with_who_and_when() {
        Investigation opened = open(SAM, NUMBER, SAM, ANNA);
        assertThat(opened.openedBy()).isEqualTo(PersonId.of("sam"));
        assertThat(opened.openedAt()).isEqualTo(stores.clock.instant());
        assertThat(opened.agency()).isEqualTo(new AgencyId("police"));
        stores.clock.advance(java.time.Duration.ofMinutes(5));
        Investigation changed = team(SUE, opened, ANNA);
        stores.closeInvestigation.close(SUE, opened.id(), any -> true);
        ShowInvestigation.Shown shown = stores.showInvestigation.show(SAM, opened.id());
        assertThat(shown.investigation().open()).isFalse();
        assertThat(shown.history())
                .extracting(entry -> entry.what())
                .containsExactly("OpenInvestigation", "ChangeTeam", "CloseInvestigation");
        assertThat(shown.history().get(1)).satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(PersonId.of("sue"));
            assertThat(entry.at()).isEqualTo(stores.clock.instant());
            assertThat(entry.investigation()).isEqualTo(changed);
        });
        assertThat(stores.outcomes())
                .contains(Outcome.CHANGED, Outcome.ANSWERED)
                .doesNotContain(Outcome.REFUSED);
    }

    @Test
    void refuses_those_whose_role_does_not_include_it() {
        Investigation opened = open(SAM, NUMBER, ANNA);
        for (Principal mayNot : List.of(ANNA, Examples.technician(), Examples.operationsManager(), Office.PAT)) {
            refused("SEA-RTCC-5", () -> open(mayNot, "2026-000777", ANNA));
            refused("SEA-RTCC-5", () -> team(mayNot, opened, ANNA));
            refused("SEA-RTCC-5", () -> stores.closeInvestigation.close(mayNot, opened.id(), any -> true));
        }
        refused("SEA-RTCC-5", () -> stores.showInvestigation.show(ANNA, opened.id()));
        assertThat(stores.showInvestigation
                        .show(Examples.auditor(), opened.id())
                        .investigation())
                .isEqualTo(opened);
    }

    @Test
    void refuses_people_of_another_agency_in_the_team_and_at_the_register() {
        Investigation opened = open(SAM, NUMBER, ANNA);
        refused("SJ-ALPR-30", () -> open(SAM, "2026-000777", ANNA, OTTO));
        refused("SJ-ALPR-30", () -> team(SAM, opened, ANNA, OTTO));
        refused("SJ-ALPR-30", () -> team(OTTO, opened, ANNA));
        refused("SJ-ALPR-30", () -> stores.closeInvestigation.close(OTTO, opened.id(), any -> true));
        refused("SJ-ALPR-30", () -> stores.showInvestigation.show(OTTO, opened.id()));
        refused("SJ-ALPR-30", () -> open(OTTO, NUMBER, OTTO));
        refused("SJ-ALPR-30", () -> list(OTTO, Optional.of(new AgencyId("police"))));
        assertThat(stores.investigations.named(InvestigationId.of("2026-000777")))
                .isEmpty();
        assertThat(stores.investigations.named(opened.id())).contains(opened);
        assertThat(open(OTTO, "2026-000888", OTTO).agency()).isEqualTo(new AgencyId("harbor"));
    }

    @Test
    void lets_nobody_let_themselves_in() {
        Investigation opened = open(SAM, NUMBER, ANNA);
        refused("SJ-ALPR-30", () -> team(SAM, opened, ANNA, SAM));
        Investigation closed = stores.closeInvestigation.close(SAM, opened.id(), any -> true);
        refused("SJ-ALPR-30", () -> open(SAM, NUMBER, ANNA, SAM));
        assertThat(stores.investigations.named(opened.id())).contains(closed);
        Investigation again = open(SUE, NUMBER, ANNA, SAM);
        assertThat(team(SAM, again, SAM).team()).containsExactly(PersonId.of("sam"));
    }

    @Test
    void refuses_people_whom_the_directory_does_not_list_as_active() {
        Principal gone = Examples.person("gone", "Gone", Role.RTCC_ANALYST);
        assertThatThrownBy(() -> open(SAM, NUMBER, ANNA, gone))
                .isInstanceOf(Fault.BadInput.class)
                .hasMessageContaining(PersonId.of("gone").value());
        assertThat(stores.investigations.named(InvestigationId.of(NUMBER))).isEmpty();
    }

    @Test
    void has_one_investigation_a_number_however_it_is_written() {
        Investigation opened = open(SAM, NUMBER, ANNA);
        assertThatThrownBy(() -> open(SUE, "2026 000123", ANNA))
                .isInstanceOf(Fault.Conflict.class)
                .hasMessageContaining(opened.id().value());
    }

    @Test
    void refuses_a_change_of_a_team_that_was_not_seen() {
        Investigation opened = open(SAM, NUMBER, ANNA);
        team(SUE, opened, SAM);
        assertThatThrownBy(() -> team(SAM, opened, ANNA)).isInstanceOf(Fault.Outdated.class);
        Investigation closed = stores.closeInvestigation.close(SAM, opened.id(), any -> true);
        assertThatThrownBy(() -> team(SAM, closed, ANNA)).isInstanceOf(Fault.Conflict.class);
        assertThat(stores.closeInvestigation.close(SAM, opened.id(), any -> true))
                .isEqualTo(closed);
    }

    @Test
    void takes_neither_an_empty_team_nor_what_is_no_number() {
        for (String number : List.of("12", "no digits", "---...", "2026-000123\n", "1".repeat(65))) {
            assertThatThrownBy(() -> open(SAM, number, ANNA)).as(number).isInstanceOf(Fault.BadInput.class);
        }
        assertThatThrownBy(() -> open(SAM, NUMBER)).isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> open(SAM, NUMBER, ANNA, ANNA)).isInstanceOf(Fault.BadInput.class);
        assertThat(stores.audit.written()).isEmpty();
    }

    @Test
    void lists_an_agencys_own_page_by_page() {
        for (int n = 0; n < 5; n++) {
            open(SAM, "2026-00020" + n, ANNA);
        }
        open(OTTO, "2026-000999", OTTO);
        assertThat(list(SAM, Optional.empty())).hasSize(5);
        assertThat(list(OTTO, Optional.empty())).hasSize(1);
        assertThat(list(Examples.auditor(), Optional.of(new AgencyId("harbor"))))
                .hasSize(1);
        ListInvestigations.Shown first =
                stores.listInvestigations.list(SAM, Optional.empty(), Optional.empty(), Optional.of(3));
        ListInvestigations.Shown rest =
                stores.listInvestigations.list(SAM, Optional.empty(), first.next(), Optional.of(3));
        assertThat(first.investigations()).hasSize(3).doesNotContainAnyElementsOf(rest.investigations());
        assertThat(rest.investigations()).hasSize(2);
        assertThat(rest.next()).isEmpty();
    }

    private List<Investigation> list(Principal by, Optional<AgencyId> agency) {
        return stores.listInvestigations
                .list(by, agency, Optional.empty(), Optional.empty())
                .investigations();
    }

    private static void refused(String clause, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refusal -> assertThat(refusal.clause()).isEqualTo(clause));
    }
}
