package casement.domain.hotlist;

import java.util.List;
import java.util.Optional;

/** The register of hot lists. Durable when a call returns; reads see every finished write. */
public interface HotLists {
    Optional<HotList> find(ListId id);

    /** In order of id, ended ones too. */
    List<HotList> all();

    /** @throws casement.domain.Fault.Conflict when another list of that id is there */
    void add(HotList list);

    /**
     * Stores the list with its revision raised by one.
     *
     * @throws casement.domain.Fault.Conflict when it is no longer at {@code list.revision()}
     */
    HotList replace(HotList list);
}
