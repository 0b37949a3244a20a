package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.access.Role;
import casement.domain.access.Training;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Who;
import casement.domain.people.AgencyId;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import casement.domain.people.Post;
import casement.domain.people.PostAuthorisation;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Race;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every directory of persons does. */
public abstract class PeopleContract {
    private static final Post ANALYST = new Post(new AgencyId("police"), "Real-Time Crime Center", "Analyst");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));

    protected abstract People people();

    @Test
    void finds_a_person_as_they_were_written() {
        Person whole = fresh().with(new Training("alpr-operation", "2026.1", MAY, MAY.plusYears(1)))
                .authorised(authorisation());
        Person written = written(whole);
        assertThat(people().knocking(whole.subject())).contains(written);
        assertThat(people().find(receipt, whole.id())).contains(written);
        assertThat(written.revision()).isEqualTo(1);
    }

    @Test
    void knows_nobody_who_was_never_added() {
        String subject = UUID.randomUUID().toString();
        assertThat(people().knocking(subject)).isEmpty();
        assertThat(people().find(receipt, PersonId.of(subject))).isEmpty();
        assertThat(people().history(receipt, PersonId.of(subject))).isEmpty();
    }

    @Test
    void sees_a_change_at_once() {
        Person active = written(fresh());
        written(active.in(Person.State.INACTIVE));
        assertThat(people().knocking(active.subject()).map(Person::state)).contains(Person.State.INACTIVE);
    }

    @Test
    @Clause("SJ-ALPR-32")
    void keeps_every_entry_of_the_history_in_order() {
        List<PersonChange> changes = new ArrayList<>();
        Person person = fresh();
        for (int i = 0; i < 12; i++) {
            Training training = new Training("alpr-operation", "2026." + i, MAY.plusDays(i), MAY.plusYears(1));
            PersonChange change = next(person.with(training));
            people().change(receipt, List.of(change));
            changes.add(change);
            person = change.person();
        }
        assertThat(people().history(receipt, person.id())).isEqualTo(changes);
        assertThat(people().knocking(person.subject())).contains(person);
    }

    @Test
    void lists_everybody_once_as_they_are_now_in_order_of_id() {
        Person one = written(fresh());
        Person changed = written(one.in(Person.State.LEFT));
        Person other = written(fresh());
        List<Person> all = people().all(receipt);
        assertThat(all).contains(changed, other).doesNotContain(one);
        assertThat(all.stream().map(Person::id).toList()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void pages_through_everybody_once_as_they_are_now() {
        Person one = written(fresh());
        Person changed = written(one.in(Person.State.LEFT));
        Person other = written(fresh());
        List<Person> walked = new ArrayList<>();
        List<Person> page = people().page(receipt, Optional.empty(), 2);
        while (!page.isEmpty()) {
            walked.addAll(page);
            page = people().page(receipt, Optional.of(page.getLast().id()), 2);
        }
        assertThat(walked).contains(changed, other).doesNotContain(one).doesNotHaveDuplicates();
        assertThat(walked).containsExactlyInAnyOrderElementsOf(people().all(receipt));
        assertThat(people().page(receipt, Optional.empty(), walked.size() + 1)).isEqualTo(walked);
    }

    @Test
    void changes_a_hundred_at_once() {
        List<PersonChange> many = new ArrayList<>();
        for (int i = 0; i < People.MOST_AT_ONCE; i++) {
            many.add(next(fresh()));
        }
        people().change(receipt, many);
        for (PersonChange change : many) {
            assertThat(people().knocking(change.person().subject())).contains(change.person());
        }
    }

    @Test
    void changes_all_or_nobody() {
        Person known = written(fresh());
        Person stale = written(fresh());
        written(stale.in(Person.State.INACTIVE));
        Person added = fresh();
        List<PersonChange> changes =
                List.of(next(added), next(known.in(Person.State.LEFT)), next(stale.in(Person.State.LEFT)));
        assertThatThrownBy(() -> people().change(receipt, changes)).isInstanceOf(Fault.Conflict.class);
        assertThat(people().knocking(added.subject())).isEmpty();
        assertThat(people().knocking(known.subject())).contains(known);
        assertThat(people().knocking(stale.subject()).map(Person::state)).contains(Person.State.INACTIVE);
    }

    @Test
    void refuses_to_write_the_same_revision_twice() {
        PersonChange change = next(fresh());
        people().change(receipt, List.of(change));
        assertThatThrownBy(() -> people().change(receipt, List.of(change))).isInstanceOf(Fault.Conflict.class);
        assertThat(people().history(receipt, change.person().id())).containsExactly(change);
    }

    @Test
    @Tag("race")
    void lets_one_win_when_many_change_the_same_person() {
        Person person = written(fresh());
        List<Race.Outcome<Boolean>> outcomes = Race.between(8, n -> () -> {
            people().change(
                            receipt,
                            List.of(next(person.with(person.roles(), new java.util.TreeSet<>(Set.of("unit-" + n))))));
            return true;
        });
        assertThat(Race.values(outcomes)).hasSize(1);
        assertThat(Race.thrown(outcomes)).hasOnlyElementsOfType(Fault.Conflict.class);
        assertThat(people().history(receipt, person.id())).hasSize(2);
    }

    private Person written(Person person) {
        PersonChange change = next(person);
        people().change(receipt, List.of(change));
        return change.person();
    }

    private static Person fresh() {
        return Person.fresh(
                UUID.randomUUID().toString(),
                "Anna Analyst",
                ANALYST,
                Set.of(Role.RTCC_ANALYST),
                Set.of("homicide", "night-shift"),
                Person.State.ACTIVE);
    }

    private static PostAuthorisation authorisation() {
        return new PostAuthorisation(
                PersonId.of("olga"),
                MAY,
                MAY.plusYears(1),
                ANALYST,
                new java.util.TreeSet<>(Set.of(Role.RTCC_ANALYST)),
                new java.util.TreeSet<>(Set.of("homicide")));
    }

    private static PersonChange next(Person person) {
        return PersonChange.to(person, Examples.NOON, PersonId.of("keeper"), "Test", Ulids.at(Examples.NOON));
    }
}
