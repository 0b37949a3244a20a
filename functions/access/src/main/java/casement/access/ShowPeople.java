package casement.access;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.PageAsked;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonId;
import java.util.List;
import java.util.Optional;

/** Shows everybody in the directory as they are now: the list of those admitted (SCH-5). */
public final class ShowPeople {
    private final Asking asking;
    private final People people;

    /**
     * A page of the directory as shown.
     *
     * @param next after which the next page begins; empty: this is the last
     */
    public record Shown(List<Person> people, AuditId auditId, Optional<PersonId> next) {}

    public ShowPeople(Asking asking, People people) {
        this.asking = asking;
        this.people = people;
    }

    /**
     * @param after the last of the page before; empty: the first page
     * @param limit left out: 200
     */
    public Shown show(Principal principal, Optional<PersonId> after, Optional<Integer> limit) {
        PageAsked<PersonId> page = PageAsked.of(after, limit);
        Asked asked =
                asking.ask("ShowPeople", Question.of(principal, Action.SHOW_PEOPLE), page.elements(PersonId::value));
        OnePage<Person> found = asked.answer(
                receipt -> OnePage.of(people.page(receipt, after, page.wanted()), page.most()),
                shown -> shown.items().stream().map(one -> one.id().value()).toList());
        return new Shown(found.items(), asked.id(), found.goesOnAfter().map(Person::id));
    }
}
