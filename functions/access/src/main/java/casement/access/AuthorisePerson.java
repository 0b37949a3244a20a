package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import casement.domain.people.PostAuthorisation;
import casement.domain.people.RenewalDay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Approves that a person does in their post what their roles allow, until the next renewal (SCH-4, SCH-9). */
public final class AuthorisePerson {
    private static final String NAME = "AuthorisePerson";

    private final Asking asking;
    private final People people;
    private final RenewalDay renewal;
    private final Clock clock;

    /** @param revision of the person as the approver saw them, so that nobody approves a post or role unseen */
    public record Form(long revision) {}

    public AuthorisePerson(Asking asking, People people, RenewalDay renewal, Clock clock) {
        this.asking = asking;
        this.people = people;
        this.renewal = renewal;
        this.clock = clock;
    }

    public Person authorise(Principal approver, PersonId id, Form form) {
        Asked asked = asking.ask(
                NAME,
                Question.of(approver, Action.AUTHORISE_PERSON),
                Map.of("person", id.value(), "revision", Long.toString(form.revision())));
        Keeping keeping = new Keeping(approver, NAME, clock.instant(), asked.id());
        return asked.change(receipt -> write(id, form.revision(), keeping, receipt), person -> id.value());
    }

    private Person write(PersonId id, long revision, Keeping keeping, AuditReceipt receipt) {
        if (keeping.by().equals(id)) {
            throw new Fault.Refused("SCH-9", "nobody authorises themselves");
        }
        Person person = people.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no person " + id));
        new OwnAgency(people, receipt)
                .require(
                        keeping.keeper(),
                        Optional.of(person.post().agency()),
                        "SCH-9",
                        "an approver authorises people of their own agency");
        if (person.revision() != revision) {
            throw new Fault.Conflict("person " + id + " has changed; look at what you approve, then try again");
        }
        if (!person.is(Person.State.ACTIVE)) {
            throw new Fault.Conflict("person " + id + " is not active");
        }
        LocalDate today = LocalDate.ofInstant(keeping.at(), ZoneOffset.UTC);
        PostAuthorisation given = new PostAuthorisation(
                keeping.by(), today, renewal.next(today), person.post(), person.roles(), person.units());
        PersonChange change = keeping.entry(person.authorised(given));
        people.change(receipt, List.of(change));
        return change.person();
    }
}
