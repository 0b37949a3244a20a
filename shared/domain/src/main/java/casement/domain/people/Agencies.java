package casement.domain.people;

import java.util.List;
import java.util.Optional;

/**
 * The directory of agencies, a history that only grows: no entry is changed or removed. Durable when a call returns; reads see every
 * finished write. Every call throws {@link casement.domain.Fault.Unavailable} when the store does not answer.
 */
public interface Agencies {
    Optional<Agency> find(AgencyId id);

    /** In order of id. */
    List<Agency> all();

    /**
     * A page of the agencies as they are now, each once over all pages, in the order in which the store reads through them.
     *
     * @param after the last of the page before; empty: from the beginning
     * @param limit so many at most; fewer: there are no more
     */
    List<Agency> page(Optional<AgencyId> after, int limit);

    /** Oldest first; empty when there is no such agency. */
    List<AgencyChange> history(AgencyId id);

    /**
     * Adds an entry to an agency's history, the next after the one that was read.
     *
     * @throws casement.domain.Fault.Conflict when the agency has been changed since it was read, also when this very call
     *     succeeded before: read again
     */
    void change(AgencyChange change);
}
