package casement.domain.people;

import casement.domain.access.Role;
import casement.domain.access.Training;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the directory knows of somebody.
 *
 * @param subject whom the sign-in service means
 * @param units teams and investigations
 * @param trainings all, also those that no longer count, oldest first
 * @param revision 1, 2, 3, … with each change
 */
public record Person(
        PersonId id,
        String subject,
        String name,
        Post post,
        SortedSet<Role> roles,
        SortedSet<String> units,
        State state,
        List<Training> trainings,
        Optional<PostAuthorisation> authorisation,
        long revision) {

    /** Whether somebody may sign in. */
    public enum State {
        ACTIVE,
        /** Kept, but shut out. */
        INACTIVE,
        /** Gone; the record stays for the history's sake. */
        LEFT
    }

    public Person {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
        trainings = List.copyOf(trainings);
    }

    /** Somebody new, not yet in the directory: without training and authorisation. */
    public static Person fresh(
            String subject, String name, Post post, Set<Role> roles, Set<String> units, State state) {
        return new Person(
                PersonId.of(subject),
                subject,
                name,
                post,
                new TreeSet<>(roles),
                new TreeSet<>(units),
                state,
                List.of(),
                Optional.empty(),
                0);
    }

    /** The same person as the city's own directory now has them; what was authorised ends when it no longer covers them. */
    public Person as(Person given) {
        Optional<PostAuthorisation> kept =
                authorisation.filter(a -> a.covers(given)).filter(a -> given.state == State.ACTIVE);
        return new Person(
                id, subject, given.name, given.post, given.roles, given.units, given.state, trainings, kept, revision);
    }

    public Person with(Training training) {
        List<Training> more = new ArrayList<>(trainings);
        more.add(training);
        more.sort(Comparator.comparing(Training::completed).thenComparing(Training::course));
        return new Person(id, subject, name, post, roles, units, state, more, authorisation, revision);
    }

    public Person authorised(PostAuthorisation given) {
        return new Person(id, subject, name, post, roles, units, state, trainings, Optional.of(given), revision);
    }

    /** As before it was given: what it opened is shut at once. */
    public Person unauthorised() {
        return new Person(id, subject, name, post, roles, units, state, trainings, Optional.empty(), revision);
    }

    public Person with(SortedSet<Role> otherRoles, SortedSet<String> otherUnits) {
        return as(
                new Person(id, subject, name, post, otherRoles, otherUnits, state, trainings, authorisation, revision));
    }

    public Person in(State other) {
        return as(new Person(id, subject, name, post, roles, units, other, trainings, authorisation, revision));
    }

    Person atRevision(long next) {
        return new Person(id, subject, name, post, roles, units, state, trainings, authorisation, next);
    }

    public boolean is(State asked) {
        return state == asked;
    }

    public List<Training> trainingsThatCountOn(LocalDate day) {
        return trainings.stream()
                .filter(t -> !t.completed().isAfter(day) && day.isBefore(t.expires()))
                .toList();
    }

    /** The first day on which the authorisation no longer counts; absent when none counts on that day. */
    public Optional<LocalDate> authorisedUntil(LocalDate day) {
        return authorisation
                .filter(a -> a.countsOn(day))
                .filter(a -> a.covers(this))
                .map(PostAuthorisation::until);
    }
}
