package casement.access;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.people.People;
import casement.domain.people.Person;
import java.util.List;
import java.util.Map;

/** Shows everybody in the directory as they are now: the list of those admitted (SCH-5). */
public final class ShowPeople {
    private final Asking asking;
    private final People people;

    /** The directory as shown. */
    public record Shown(List<Person> people, AuditId auditId) {}

    public ShowPeople(Asking asking, People people) {
        this.asking = asking;
        this.people = people;
    }

    public Shown show(Principal principal) {
        Asked asked = asking.ask("ShowPeople", Question.of(principal, Action.SHOW_PEOPLE), Map.of());
        List<Person> shown = asked.answer(
                people::all, all -> all.stream().map(one -> one.id().value()).toList());
        return new Shown(shown, asked.id());
    }
}
