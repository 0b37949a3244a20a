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
import casement.lambda.Member;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a person's authorisation away at once, for a reason that the audit log keeps (SCH-9). */
public final class WithdrawAuthorisation {
    private static final String NAME = "WithdrawAuthorisation";

    private final Asking asking;
    private final People people;
    private final Clock clock;

    /** Why, as sent. */
    public record Form(@Member(needed = true) Optional<String> reason) {
        String read() {
            Checks checks = new Checks();
            Optional<String> words = checks.need("reason", reason, Checks::words);
            checks.finish();
            return words.orElseThrow();
        }
    }

    public WithdrawAuthorisation(Asking asking, People people, Clock clock) {
        this.asking = asking;
        this.people = people;
        this.clock = clock;
    }

    /** Who has none stays as they are. */
    public Person withdraw(Principal approver, PersonId id, Form form) {
        Asked asked = asking.ask(
                NAME,
                Question.of(approver, Action.AUTHORISE_PERSON),
                Map.of("person", id.value(), "reason", form.read()));
        Keeping keeping = new Keeping(approver, NAME, clock.instant(), asked.id());
        return asked.change(receipt -> write(id, keeping, receipt), person -> id.value());
    }

    private Person write(PersonId id, Keeping keeping, AuditReceipt receipt) {
        Person person = people.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no person " + id));
        new OwnAgency(people, receipt)
                .require(
                        keeping.keeper(),
                        Optional.of(person.post().agency()),
                        "SCH-9",
                        "an approver withdraws authorisations in their own agency");
        if (person.authorisation().isEmpty()) {
            return person;
        }
        PersonChange change = keeping.entry(person.unauthorised());
        people.change(receipt, List.of(change));
        return change.person();
    }
}
