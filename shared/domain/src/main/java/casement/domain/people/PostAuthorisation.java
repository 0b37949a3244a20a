package casement.domain.people;

import casement.domain.access.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An approver's word that a person in one post may do what these roles and units allow, until the next renewal (SCH-4, SCH-9).
 *
 * @param by who approved; never the person
 * @param until the first day on which it no longer counts
 * @param units to which they belonged
 */
public record PostAuthorisation(
        PersonId by, LocalDate from, LocalDate until, Post post, SortedSet<Role> roles, SortedSet<String> units) {
    public PostAuthorisation {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
    }

    /** Another post, or a role or a unit more, is not what was approved. */
    public boolean covers(Person person) {
        return post.equals(person.post()) && roles.containsAll(person.roles()) && units.containsAll(person.units());
    }

    public boolean countsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
