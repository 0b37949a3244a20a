package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import java.util.List;
import java.util.Map;

/** Shows one person of the directory, and how they came to be what they are. */
public final class ShowPerson {
    private final Asking asking;
    private final People people;

    /** A person as shown, with all history, oldest first. */
    public record Shown(Person person, List<PersonChange> history, AuditId auditId) {}

    public ShowPerson(Asking asking, People people) {
        this.asking = asking;
        this.people = people;
    }

    public Shown show(Principal principal, PersonId id) {
        Asked asked =
                asking.ask("ShowPerson", Question.of(principal, Action.SHOW_PEOPLE), Map.of("person", id.value()));
        List<PersonChange> history = asked.answer(
                receipt -> people.history(receipt, id),
                entries -> entries.stream()
                        .map(entry -> id + "/" + entry.person().revision())
                        .toList());
        if (history.isEmpty()) {
            throw new Fault.Missing("there is no person " + id);
        }
        return new Shown(history.getLast().person(), history, asked.id());
    }
}
