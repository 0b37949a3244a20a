package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import casement.testkit.FaultSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The directory of persons, in memory. */
public final class MemoryPeople implements People {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<PersonId, List<PersonChange>> histories = new TreeMap<>();

    @Override
    public synchronized Optional<Person> knocking(String subject) {
        return faults.guard(() -> now(PersonId.of(subject)));
    }

    @Override
    public synchronized Optional<Person> find(AuditReceipt receipt, PersonId id) {
        return faults.guard(() -> now(id));
    }

    @Override
    public synchronized List<Person> all(AuditReceipt receipt) {
        return faults.guard(() -> histories.values().stream()
                .map(history -> history.getLast().person())
                .toList());
    }

    @Override
    public synchronized List<Person> page(AuditReceipt receipt, Optional<PersonId> after, int limit) {
        return faults.guard(() -> histories.entrySet().stream()
                .filter(entry -> after.filter(last -> entry.getKey().compareTo(last) <= 0)
                        .isEmpty())
                .limit(limit)
                .map(entry -> entry.getValue().getLast().person())
                .toList());
    }

    @Override
    public synchronized List<PersonChange> history(AuditReceipt receipt, PersonId id) {
        return faults.guard(() -> List.copyOf(histories.getOrDefault(id, List.of())));
    }

    @Override
    public synchronized void change(AuditReceipt receipt, List<PersonChange> changes) {
        faults.guard(() -> write(changes));
    }

    /** Without a question, for tests that are about something else. */
    public synchronized void seed(PersonChange change) {
        write(List.of(change));
    }

    private void write(List<PersonChange> changes) {
        if (changes.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("at most " + MOST_AT_ONCE + " at once");
        }
        for (PersonChange change : changes) {
            long there = now(change.person().id()).map(Person::revision).orElse(0L);
            if (change.person().revision() != there + 1) {
                throw new Fault.Conflict("the directory has changed; read it again");
            }
        }
        for (PersonChange change : changes) {
            histories
                    .computeIfAbsent(change.person().id(), id -> new ArrayList<>())
                    .add(change);
        }
    }

    private Optional<Person> now(PersonId id) {
        return Optional.ofNullable(histories.get(id))
                .map(history -> history.getLast().person());
    }
}
