package casement.domain.hotlist;

import java.util.List;
import java.util.Optional;

/** The record of imports. Durable when a call returns; reads see every finished write. */
public interface ListImports {
    Optional<ListImport> find(ListId list, ImportId id);

    /** Of a list, the latest first. */
    List<ListImport> latest(ListId list, int limit);

    /** @throws casement.domain.Fault.Conflict when another import of that id is there */
    void add(ListImport started);

    /**
     * Stores the import with its revision raised by one.
     *
     * @throws casement.domain.Fault.Conflict when it is no longer at {@code changed.revision()}
     */
    ListImport replace(ListImport changed);
}
