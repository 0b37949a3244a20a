package casement.domain.people;

import casement.domain.access.Role;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An approver's word that a person in one post may do what these roles allow, until the next renewal (SCH-4, SCH-9).
 *
 * @param by who approved; never the person
 * @param until the first day on which it no longer counts
 */
public record PostAuthorisation(PersonId by, LocalDate from, LocalDate until, Post post, SortedSet<Role> roles) {
    public PostAuthorisation {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    /** Another post, or a role more, is not what was approved. */
    public boolean covers(Post held, SortedSet<Role> heldRoles) {
        return post.equals(held) && roles.containsAll(heldRoles);
    }

    public boolean countsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
