package casement.access;

import casement.domain.OnePage;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shows everybody in the directory as they are now: the list of those admitted (SCH-5). */
public final class ShowPeople {
    public static final int MOST = 1_000;
    private static final int USUAL = 200;

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
        int most = limit.orElse(USUAL);
        TreeMap<String, String> elements = new TreeMap<>(Map.of("limit", Integer.toString(most)));
        after.ifPresent(last -> elements.put("after", last.value()));
        Asked asked = asking.ask("ShowPeople", Question.of(principal, Action.SHOW_PEOPLE), elements);
        OnePage<Person> page = asked.answer(
                receipt -> OnePage.of(people.page(receipt, after, most + 1), most),
                shown -> shown.items().stream().map(one -> one.id().value()).toList());
        return new Shown(page.items(), asked.id(), page.goesOnAfter().map(Person::id));
    }
}
