package casement.access;

import static casement.access.Office.ANA;
import static casement.access.Office.PAT;
import static casement.access.Office.PETER;
import static casement.access.Office.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.AgencyType;
import casement.domain.access.Role;
import casement.domain.access.Training;
import casement.domain.people.Agency;
import casement.domain.people.AgencyId;
import casement.domain.people.Directory;
import casement.domain.people.Person;
import casement.domain.people.PersonId;
import casement.domain.people.RenewalDay;
import casement.testkit.Examples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final Stores stores = new Stores();
    private final Office office = new Office(stores);

    @Test
    @Clause({"SCH-9", "SCH-4"})
    void authorises_until_the_school_year_begins_and_no_longer() {
        office.anaIsAuthorised();
        assertThat(office.standing().authorisedUntil()).contains(LocalDate.of(2027, 9, 1));
        stores.clock.set(Instant.parse("2027-08-31T23:59:59Z"));
        assertThat(office.standing().authorisedUntil()).isPresent();
        stores.clock.set(Instant.parse("2027-09-01T00:00:00Z"));
        assertThat(office.standing().authorisedUntil()).isEmpty();
        stores.authorisePerson.authorise(
                Examples.approver(), ANA, new AuthorisePerson.Form(office.ana().revision()));
        assertThat(office.standing().authorisedUntil()).contains(LocalDate.of(2028, 9, 1));
    }

    @Test
    @Clause("SCH-9")
    void counts_what_is_renewed_in_the_month_before_for_the_year_to_come() {
        RenewalDay september = new RenewalDay(MonthDay.of(9, 1));
        assertThat(september.next(LocalDate.of(2027, 8, 1))).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(september.next(LocalDate.of(2027, 8, 2))).isEqualTo(LocalDate.of(2028, 9, 1));
        assertThat(september.next(LocalDate.of(2027, 12, 20))).isEqualTo(LocalDate.of(2028, 9, 1));
    }

    @Test
    @Clause({"SCH-4", "SCH-9"})
    void lets_nobody_authorise_themselves_or_whom_they_have_not_looked_at_or_who_has_left() {
        office.approvePolice();
        office.send(row("ana", "Crime Centre", "rtcc-analyst"), row("olga", "Operations", "operations-manager"));
        assertThatThrownBy(() -> stores.authorisePerson.authorise(
                        Examples.operationsManager(), PersonId.of("olga"), new AuthorisePerson.Form(1)))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.authorisePerson.authorise(
                        Examples.operationsManager(), ANA, new AuthorisePerson.Form(7)))
                .isInstanceOf(Fault.Conflict.class);
        office.send(row("ana", "Crime Centre", "rtcc-analyst").replace("active", "left"));
        assertThatThrownBy(() -> stores.authorisePerson.authorise(
                        Examples.operationsManager(), ANA, new AuthorisePerson.Form(2)))
                .isInstanceOf(Fault.Conflict.class);
        assertThat(office.ana().authorisation()).isEmpty();
    }

    @Test
    @Clause({"SJ-ALPR-30", "SCH-4"})
    void lets_only_approvers_authorise_and_only_keepers_record() {
        office.approvePolice();
        office.send(row("ana", "Crime Centre", "rtcc-analyst"));
        for (Role role : List.of(Role.PEOPLE_ADMINISTRATOR, Role.RTCC_ANALYST, Role.SUPERVISOR, Role.GUARD)) {
            assertThatThrownBy(() -> stores.authorisePerson.authorise(
                            Examples.person("x", "X", role), ANA, new AuthorisePerson.Form(1)))
                    .isInstanceOf(Fault.Refused.class);
        }
        for (Role role : List.of(Role.OPERATIONS_MANAGER, Role.RTCC_ANALYST, Role.SUPERVISOR)) {
            assertThatThrownBy(() -> stores.recordTraining.record(Examples.person("x", "X", role), ANA, course(TODAY)))
                    .isInstanceOf(Fault.Refused.class);
        }
        assertThat(office.ana().revision()).isEqualTo(1);
    }

    @Test
    @Clause({"SJ-ALPR-32", "SJ-ALPR-7"})
    void records_which_version_of_the_protocol_a_course_covered_and_shows_the_lapse_at_once() {
        office.approvePolice();
        office.send(row("ana", "Crime Centre", "rtcc-analyst"));
        stores.recordTraining.record(PAT, ANA, course(TODAY));
        stores.recordTraining.record(PAT, ANA, course(TODAY));
        assertThat(office.ana().revision()).isEqualTo(2);
        assertThat(office.standing().trainings())
                .containsExactly(new Training("alpr-operation", "2026.1", TODAY, TODAY.plusYears(1)));
        stores.clock.set(Instant.parse("2027-11-20T00:00:00Z"));
        assertThat(office.standing().trainings()).isEmpty();
        assertThat(office.ana().trainings()).hasSize(1);
    }

    @Test
    @Clause("SJ-ALPR-32")
    void refuses_training_without_version_or_dates_or_ones_own() {
        RecordTraining.Form empty =
                new RecordTraining.Form(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Fault.BadInput wrong =
                catchThrowableOfType(Fault.BadInput.class, () -> stores.recordTraining.record(PAT, ANA, empty));
        assertThat(wrong.problems()).hasSize(4);
        assertThatThrownBy(() -> stores.recordTraining.record(PAT, ANA, course(TODAY.plusDays(1))))
                .isInstanceOf(Fault.BadInput.class);
        assertThatThrownBy(() -> stores.recordTraining.record(PAT, PersonId.of("pat"), course(TODAY)))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.recordTraining.record(PAT, ANA, course(TODAY)))
                .isInstanceOf(Fault.Missing.class);
    }

    private static RecordTraining.Form course(LocalDate completed) {
        return new RecordTraining.Form(
                Optional.of("alpr-operation"),
                Optional.of("2026.1"),
                Optional.of(completed),
                Optional.of(completed.plusYears(1)));
    }

    @Test
    @Clause("SEA-RTCC-5")
    void admits_nobody_of_an_agency_before_a_second_person_approved_it() {
        Agency proposed =
                stores.registerAgency.register(PAT, Office.agency("police", AgencyType.LOCAL, "RCW 35.22.280"));
        office.send(row("ana", "Crime Centre", "rtcc-analyst"));
        ApproveAgency.Form seen = new ApproveAgency.Form(proposed.revision());
        assertThat(stores.directory.of("ana")).isInstanceOf(Directory.Stranger.class);
        assertThatThrownBy(() -> stores.approveAgency.approve(PAT, proposed.id(), seen))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.approveAgency.approve(Examples.analyst(), proposed.id(), seen))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.approveAgency.approve(PETER, proposed.id(), new ApproveAgency.Form(9)))
                .isInstanceOf(Fault.Conflict.class);
        stores.approveAgency.approve(PETER, proposed.id(), seen);
        assertThat(office.standing().agencyType()).isEqualTo(AgencyType.LOCAL);
        assertThatThrownBy(() -> stores.approveAgency.approve(PETER, proposed.id(), new ApproveAgency.Form(2)))
                .isInstanceOf(Fault.Conflict.class);
    }

    @Test
    void keeps_what_was_approved_in_force_while_something_else_is_proposed() {
        office.approvePolice();
        office.send(row("ana", "Crime Centre", "rtcc-analyst"));
        stores.registerAgency.register(PAT, Office.agency("police", AgencyType.FEDERAL, "28 U.S.C. 531"));
        assertThat(office.standing().agencyType()).isEqualTo(AgencyType.LOCAL);
        assertThat(stores.agencies.history(new AgencyId("police"))).hasSize(3);
    }

    @Test
    @Clause("SEA-RTCC-5")
    void takes_no_name_and_no_address_for_evidence() {
        for (String poor : List.of(
                "Police Department",
                "police department",
                "clerk1@city.example",
                "https://city.example/1",
                "of course")) {
            assertThatThrownBy(
                            () -> stores.registerAgency.register(PAT, Office.agency("police", AgencyType.LOCAL, poor)))
                    .as(poor)
                    .isInstanceOf(Fault.BadInput.class);
        }
        assertThatThrownBy(() -> stores.registerAgency.register(
                        PAT, Office.agency("police", AgencyType.UNKNOWN, "RCW 35.22.280")))
                .isInstanceOf(Fault.BadInput.class);
        assertThat(stores.agencies.all()).isEmpty();
    }

    @Test
    @Clause({"SCH-5", "SJ-ALPR-30"})
    void shows_the_list_of_those_admitted_to_whom_it_concerns_and_to_nobody_else() {
        office.anaIsAuthorised();
        assertThat(stores.showPeople
                        .show(Examples.operationsManager(), Optional.empty(), Optional.empty())
                        .people())
                .extracting(Person::id)
                .contains(ANA);
        assertThat(stores.showAgencies
                        .show(PAT, Optional.empty(), Optional.empty())
                        .agencies())
                .hasSize(1);
        assertThatThrownBy(() -> stores.showPeople.show(Examples.analyst(), Optional.empty(), Optional.empty()))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.showPerson.show(Examples.analyst(), ANA))
                .isInstanceOf(Fault.Refused.class);
        assertThatThrownBy(() -> stores.showPerson.show(PAT, PersonId.of("nobody")))
                .isInstanceOf(Fault.Missing.class);
    }
}
