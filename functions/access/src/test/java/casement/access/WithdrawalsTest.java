package casement.access;

import static casement.access.Office.ANA;
import static casement.access.Office.PAT;
import static casement.access.Office.PETER;
import static casement.access.Office.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.AgencyType;
import casement.domain.access.Principal;
import casement.domain.access.Role;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.people.Agency;
import casement.domain.people.AgencyId;
import casement.domain.people.Directory;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.testkit.Examples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What ends somebody's leave before its time, and who may do that. */
class WithdrawalsTest {
    private static final AgencyId POLICE = new AgencyId("police");
    private static final Principal STRANGER = Examples.person("otto", "Otto Other", Role.OPERATIONS_MANAGER);

    private final Stores stores = new Stores();
    private final Office office = new Office(stores);

    private static WithdrawAuthorisation.Form because(String reason) {
        return new WithdrawAuthorisation.Form(Optional.of(reason).filter(text -> !text.isEmpty()));
    }

    private static EndAgency.Form ended(String reason) {
        return new EndAgency.Form(Optional.of(reason).filter(text -> !text.isEmpty()));
    }

    private static void refusedBy(String clause, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Fault.Refused.class,
                        refused -> assertThat(refused.clause()).isEqualTo(clause));
    }

    private AuditEntry asked(String action) {
        return stores.audit.written().stream()
                .filter(entry -> entry.action().equals(action) && entry.outcome() == Outcome.ASKED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Clause("SCH-9")
    void withdraws_an_authorisation_at_once_and_keeps_the_reason() {
        office.anaIsAuthorised();
        long before = office.ana().revision();
        stores.withdrawAuthorisation.withdraw(Examples.approver(), ANA, because("left her badge lying about"));
        assertThat(office.standing().authorisedUntil()).isEmpty();
        assertThat(office.ana().revision()).isEqualTo(before + 1);
        assertThat(asked("WithdrawAuthorisation").elements()).containsEntry("reason", "left her badge lying about");
        List<PersonChange> history = stores.showPerson.show(PAT, ANA).history();
        assertThat(history.getLast().what()).isEqualTo("WithdrawAuthorisation");
        assertThat(history)
                .anySatisfy(entry -> assertThat(entry.person().authorisation()).isPresent());

        stores.withdrawAuthorisation.withdraw(Examples.approver(), ANA, because("once more"));
        assertThat(office.ana().revision()).isEqualTo(before + 1);
    }

    @Test
    @Clause("SCH-9")
    void refuses_to_withdraw_without_a_reason_or_a_right() {
        office.anaIsAuthorised();
        assertThatThrownBy(() -> stores.withdrawAuthorisation.withdraw(Examples.approver(), ANA, because("")))
                .isInstanceOf(Fault.BadInput.class);
        for (Role role : List.of(Role.PEOPLE_ADMINISTRATOR, Role.SUPERVISOR, Role.GUARD, Role.RTCC_ANALYST)) {
            assertThatThrownBy(() -> stores.withdrawAuthorisation.withdraw(
                            Examples.person("x", "X", role), ANA, because("I say so")))
                    .isInstanceOf(Fault.Refused.class);
        }
        assertThat(office.standing().authorisedUntil()).isPresent();
    }

    @Test
    @Clause({"SCH-5", "SCH-9"})
    void refuses_an_approver_of_another_agency() {
        office.anaIsAuthorised();
        office.put(STRANGER, "harbor-sheriff");
        AuthorisePerson.Form seen = new AuthorisePerson.Form(office.ana().revision());
        refusedBy("SCH-9", () -> stores.authorisePerson.authorise(STRANGER, ANA, seen));
        refusedBy("SCH-9", () -> stores.withdrawAuthorisation.withdraw(STRANGER, ANA, because("a rival")));
        Principal unknown = Examples.person("nobody", "Nobody", Role.APPROVER);
        refusedBy("SCH-9", () -> stores.authorisePerson.authorise(unknown, ANA, seen));
        assertThat(office.standing().authorisedUntil()).isPresent();
    }

    @Test
    @Clause("SJ-ALPR-30")
    void lets_an_agency_be_approved_by_who_is_of_the_proposers_agency_or_by_counsel() {
        office.put(STRANGER, "harbor-sheriff");
        AgencyForm form = Office.agency("neighbours", AgencyType.LOCAL, "RCW 36.28.010");
        Agency proposed = stores.registerAgency.register(PAT, form);
        ApproveAgency.Form seen = new ApproveAgency.Form(proposed.revision());
        refusedBy("SJ-ALPR-30", () -> stores.approveAgency.approve(STRANGER, proposed.id(), seen));
        Principal counsel = Examples.person("cyrus", "Cyrus Counsel", Role.COUNSEL);
        assertThat(stores.approveAgency.approve(counsel, proposed.id(), seen).inForce())
                .isPresent();
    }

    @Test
    @Clause("SCH-9")
    void ends_an_authorisation_when_the_post_changes_or_a_unit_is_added_until_it_is_renewed() {
        office.anaIsAuthorised();
        office.send(row("ana", "Crime Centre", "rtcc-analyst").replace("night-shift", ""));
        assertThat(office.standing().authorisedUntil())
                .as("a unit less is covered")
                .isPresent();
        office.send(row("ana", "Crime Centre", "rtcc-analyst").replace("night-shift", "authorised-viewers"));
        assertThat(office.standing().authorisedUntil()).as("a unit more is not").isEmpty();
        renew();
        office.send(row("ana", "Fleet", "rtcc-analyst").replace("night-shift", "authorised-viewers"));
        assertThat(office.standing().authorisedUntil())
                .as("nor is another post")
                .isEmpty();
        renew();
    }

    private void renew() {
        stores.authorisePerson.authorise(
                Examples.operationsManager(),
                ANA,
                new AuthorisePerson.Form(office.ana().revision()));
        assertThat(office.standing().authorisedUntil()).isPresent();
    }

    @Test
    @Clause("SEA-RTCC-5")
    void shuts_everybody_of_an_ended_agency_out_at_once_and_keeps_its_history() {
        office.anaIsAuthorised();
        Principal keeper = Examples.person("kim", "Kim Keeper", Role.PEOPLE_ADMINISTRATOR);
        office.put(keeper, "harbor-sheriff");
        assertThat(stores.directory.of("ana")).isInstanceOf(Directory.Known.class);
        Agency over = stores.endAgency.end(keeper, POLICE, ended("the agreement has ended"));
        assertThat(stores.directory.of("ana")).isInstanceOf(Directory.Stranger.class);
        assertThat(over.typeOn(LocalDate.of(2026, 11, 20))).isEqualTo(AgencyType.UNKNOWN);
        assertThat(asked("EndAgency").elements()).containsEntry("reason", "the agreement has ended");
        assertThat(stores.agencies.history(POLICE)).hasSize(3);
        assertThat(stores.endAgency.end(keeper, POLICE, ended("once more"))).isEqualTo(over);
        Person ana = office.ana();
        assertThat(ana.is(Person.State.ACTIVE)).isTrue();
    }

    @Test
    @Clause("SJ-ALPR-30")
    void refuses_to_end_an_agency_to_its_own_people_to_others_than_keepers_and_without_a_reason() {
        office.approvePolice();
        refusedBy("SJ-ALPR-30", () -> stores.endAgency.end(PAT, POLICE, ended("a quarrel")));
        refusedBy("SJ-ALPR-30", () -> stores.endAgency.end(PETER, POLICE, ended("a quarrel")));
        assertThatThrownBy(() -> stores.endAgency.end(Examples.analyst(), POLICE, ended("x y z")))
                .isInstanceOf(Fault.Refused.class);
        Principal keeper = Examples.person("kim", "Kim Keeper", Role.PEOPLE_ADMINISTRATOR);
        assertThatThrownBy(() -> stores.endAgency.end(keeper, POLICE, ended("")))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> stores.endAgency.end(keeper, new AgencyId("nowhere"), ended("x")))
                .isInstanceOf(Fault.Missing.class);
        assertThat(stores.agencies.find(POLICE).orElseThrow().inForce()).isPresent();
    }

    @Test
    @Clause("SEA-RTCC-5")
    void brings_an_ended_agency_back_by_two_people_alone() {
        office.anaIsAuthorised();
        stores.endAgency.end(Examples.person("kim", "Kim", Role.PEOPLE_ADMINISTRATOR), POLICE, ended("by mistake"));
        Agency again = stores.registerAgency.register(PAT, Office.agency("police", AgencyType.LOCAL, "RCW 35.22.280"));
        assertThat(stores.directory.of("ana")).isInstanceOf(Directory.Stranger.class);
        stores.approveAgency.approve(PETER, again.id(), new ApproveAgency.Form(again.revision()));
        assertThat(stores.directory.of("ana")).isInstanceOf(Directory.Known.class);
    }

    @Test
    @Clause("SJ-ALPR-21")
    void withdraws_and_ends_nothing_while_the_log_is_down() {
        office.anaIsAuthorised();
        stores.auditIsDown();
        assertThatThrownBy(() -> stores.withdrawAuthorisation.withdraw(Examples.approver(), ANA, because("x")))
                .isInstanceOf(Fault.Unavailable.class);
        Principal keeper = Examples.person("kim", "Kim Keeper", Role.PEOPLE_ADMINISTRATOR);
        assertThatThrownBy(() -> stores.endAgency.end(keeper, POLICE, ended("x")))
                .isInstanceOf(Fault.Unavailable.class);
        assertThat(office.standing().authorisedUntil()).isPresent();
    }
}
