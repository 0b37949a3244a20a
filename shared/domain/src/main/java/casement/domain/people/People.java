package casement.domain.people;

import casement.domain.audit.AuditReceipt;
import java.util.List;
import java.util.Optional;

/**
 * The directory of persons, a history that only grows: no entry is changed or removed. Durable when a call returns; reads see every
 * finished write. Every call throws {@link casement.domain.Fault.Unavailable} when the store does not answer.
 */
public interface People {
    /** So many persons can change at once. */
    int MOST_AT_ONCE = 100;

    /** Whoever knocks, as known at this moment; the one read that needs no receipt, since it is how one is told who asks. */
    Optional<Person> knocking(String subject);

    Optional<Person> find(AuditReceipt receipt, PersonId id);

    /** Everybody as they are now, in order of id. */
    List<Person> all(AuditReceipt receipt);

    /**
     * A page of those who are in the directory, as they are now, each once over all pages. In no order that means anything, yet
     * always the same: the store reads its histories through from a place on, which takes no index, and no more of them than a
     * page needs.
     *
     * @param after the last of the page before; empty: from the beginning
     * @param limit so many at most; fewer: there are no more
     */
    List<Person> page(AuditReceipt receipt, Optional<PersonId> after, int limit);

    /** Oldest first; empty when there is no such person. */
    List<PersonChange> history(AuditReceipt receipt, PersonId id);

    /**
     * Adds an entry to the history of each of several persons, or to none. Each is the next after the one that was read.
     *
     * @param changes at most {@link #MOST_AT_ONCE}, of different persons
     * @throws casement.domain.Fault.Conflict when somebody has been changed since they were read, also when this very call
     *     succeeded before: read again
     */
    void change(AuditReceipt receipt, List<PersonChange> changes);
}
