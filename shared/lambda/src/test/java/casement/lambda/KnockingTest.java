package casement.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.access.AgencyType;
import casement.domain.access.Role;
import casement.domain.access.Training;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.Outcome;
import casement.domain.people.AgencyId;
import casement.domain.people.Person;
import casement.domain.people.PersonId;
import casement.domain.people.Post;
import casement.domain.people.PostAuthorisation;
import casement.testkit.FaultSwitch;
import casement.testkit.MovableClock;
import casement.testkit.TestDirectory;
import casement.testkit.TestIssuer;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A token that was good a moment ago, and what the directory says now. */
@Clause("SEA-RTCC-5")
class KnockingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ADA = "subject-of-Ada";

    private final TestIssuer issuer = new TestIssuer();
    private final TestDirectory directory = issuer.directory();
    private final ListedEntries entries = new ListedEntries();
    private final MovableClock clock = new MovableClock(Asking.NOW);
    private final ApplicationContext context = Asking.context(issuer, entries, clock);
    private final EchoHandler handler = new EchoHandler(context);
    private final String token = issuer.sign(issuer.claims("Ada", Asking.NOW, Role.RTCC_ANALYST)
            .expirationTime(java.util.Date.from(Asking.NOW.plus(Duration.ofDays(400))))
            .build());

    @AfterEach
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    void takes_name_and_agency_and_roles_from_the_directory_and_nothing_from_the_token() {
        issuer.claims("Ada", Asking.NOW, Role.RTCC_ANALYST);
        String boastful = issuer.sign(issuer.claims("Ada", Asking.NOW, Role.RTCC_ANALYST)
                .claim("name", "The Chief")
                .claim("agency", "Another Agency")
                .claim("roles", java.util.List.of("supervisor", "auditor"))
                .build());
        JsonNode said = Asking.body(ask(boastful));
        assertThat(said.get("name").asText()).isEqualTo("Ada");
        assertThat(said.get("agency").asText()).isEqualTo(TestIssuer.AGENCY);
        assertThat(said.get("roles").toString()).isEqualTo("[\"rtcc-analyst\"]");
        assertThat(said.get("standing").get("agencyType").asText()).isEqualTo("local");
    }

    @Test
    void shuts_out_at_once_whoever_is_made_inactive_or_has_left() {
        admitted();
        directory.change(ADA, person -> person.in(Person.State.INACTIVE));
        refused("no longer lists you");
        directory.change(ADA, person -> person.in(Person.State.ACTIVE));
        admitted();
        directory.change(ADA, person -> person.in(Person.State.LEFT));
        refused("no longer lists you");
    }

    @Test
    void shuts_out_at_once_whoever_loses_the_last_role() {
        admitted();
        directory.change(ADA, person -> person.with(new TreeSet<>(), person.units()));
        refused("no role");
    }

    @Test
    void shuts_out_whom_the_directory_does_not_know() {
        String stranger = issuer.sign(issuer.claims("Ada", Asking.NOW, Role.RTCC_ANALYST)
                .subject("somebody else")
                .build());
        JsonNode answer = ask(stranger);
        assertThat(answer.get("statusCode").asInt()).isEqualTo(403);
        assertThat(logged().who().subject()).isEqualTo("somebody else");
    }

    @Test
    void shuts_out_people_of_agencies_that_are_not_approved_or_may_not_sign_in() {
        move(new AgencyId("nobody-registered-it"));
        refused("not approved");
        AgencyId county = new AgencyId("county");
        directory.agency(county, "Neighbour County Sheriff", AgencyType.LOCAL, false, TODAY.plusYears(1));
        move(county);
        refused("may not sign in");
        directory.agency(county, "Neighbour County Sheriff", AgencyType.LOCAL, true, TODAY.plusYears(1));
        admitted();
    }

    @Test
    void shuts_out_everybody_of_an_agency_on_the_day_its_approval_expires() {
        directory.agency(TestDirectory.POLICE, "Police", AgencyType.LOCAL, true, TODAY.plusDays(1));
        admitted();
        clock.advance(Duration.ofDays(1));
        refused("expired");
    }

    @Test
    @Clause("SJ-ALPR-7")
    void shows_a_lapse_of_training_on_the_very_day() {
        directory.change(
                ADA, person -> person.with(new Training("alpr", "2026.1", TODAY.minusYears(1), TODAY.plusDays(1))));
        assertThat(standing().get("trainings")).hasSize(1);
        clock.advance(Duration.ofDays(1));
        assertThat(standing().get("trainings")).isEmpty();
    }

    @Test
    @Clause({"SCH-4", "SCH-9"})
    void shows_an_authorisation_until_it_ends_and_no_longer_when_the_post_changes() {
        directory.change(ADA, person -> person.authorised(authorisation(person)));
        assertThat(standing().get("authorisedUntil").asText()).isEqualTo("2026-11-24");
        clock.advance(Duration.ofDays(2));
        assertThat(standing().has("authorisedUntil")).isFalse();
        clock.set(Asking.NOW);
        assertThat(standing().has("authorisedUntil")).isTrue();
        directory.put(Person.fresh(
                ADA,
                "Ada",
                new Post(TestDirectory.POLICE, "Traffic", "Officer"),
                Set.of(Role.RTCC_ANALYST),
                Set.of(),
                Person.State.ACTIVE));
        assertThat(standing().has("authorisedUntil")).isFalse();
    }

    @Test
    @Clause({"SCH-9", "SJ-ALPR-30"})
    void shows_no_authorisation_for_a_role_that_was_not_approved() {
        directory.change(ADA, person -> person.authorised(authorisation(person)));
        directory.put(ADA, "Ada", Set.of(Role.RTCC_ANALYST, Role.SUPERVISOR));
        assertThat(standing().has("authorisedUntil")).isFalse();
    }

    @Test
    void answers_503_when_the_directory_is_down() {
        directory.people.faults.next(FaultSwitch.Mode.FAILS);
        assertThat(ask(token).get("statusCode").asInt()).isEqualTo(503);
        directory.agencies.faults.next(FaultSwitch.Mode.FAILS);
        assertThat(ask(token).get("statusCode").asInt()).isEqualTo(503);
        admitted();
    }

    @Test
    void lets_a_founder_keep_people_until_the_directory_knows_them() {
        String founder = issuer.sign(issuer.claims("Ada", Asking.NOW, Role.RTCC_ANALYST)
                .subject("founder")
                .build());
        assertThat(Asking.body(ask(founder)).get("roles").toString()).isEqualTo("[\"people-administrator\"]");
        directory.put("founder", "Fatima Founder", Set.of(Role.AUDITOR));
        assertThat(Asking.body(ask(founder)).get("roles").toString()).isEqualTo("[\"auditor\"]");
    }

    private void move(AgencyId agency) {
        directory.put(Person.fresh(
                ADA,
                "Ada",
                new Post(agency, "Patrol", "Officer"),
                Set.of(Role.RTCC_ANALYST),
                Set.of(),
                Person.State.ACTIVE));
    }

    private static PostAuthorisation authorisation(Person person) {
        return new PostAuthorisation(
                PersonId.of("olga"),
                TODAY.minusDays(10),
                TODAY.plusDays(2),
                person.post(),
                person.roles(),
                person.units());
    }

    private JsonNode ask(String with) {
        return Asking.http(handler, "Bearer " + with, "");
    }

    private void admitted() {
        assertThat(ask(token).get("statusCode").asInt()).isEqualTo(200);
    }

    private JsonNode standing() {
        return Asking.body(ask(token)).get("standing");
    }

    private void refused(String because) {
        JsonNode answer = ask(token);
        assertThat(answer.get("statusCode").asInt()).isEqualTo(403);
        assertThat(Asking.body(answer).get("clause").asText()).isEqualTo("SEA-RTCC-5");
        assertThat(Asking.body(answer).get("detail").asText()).contains(because);
        AuditEntry entry = logged();
        assertThat(entry.who().subject()).isEqualTo(ADA);
        assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED);
    }

    private AuditEntry logged() {
        return entries.entries.removeLast();
    }
}
