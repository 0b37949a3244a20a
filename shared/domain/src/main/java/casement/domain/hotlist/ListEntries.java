package casement.domain.hotlist;

import java.util.List;
import java.util.Optional;

/**
 * Entries that people typed. Durable when a call returns; reads see every finished write. What has run out or was removed stays
 * for a year, so that it can be shown why something was a hit.
 */
public interface ListEntries {
    Optional<ListEntry> find(ListId list, EntryId id);

    /** In order of id, those that have run out or were removed too. */
    List<ListEntry> of(ListId list);

    /** @throws casement.domain.Fault.Conflict when another entry of that id is there */
    void add(ListEntry entry);

    /**
     * Stores the entry with its revision raised by one.
     *
     * @throws casement.domain.Fault.Conflict when it is no longer at {@code entry.revision()}
     */
    ListEntry replace(ListEntry entry);
}
