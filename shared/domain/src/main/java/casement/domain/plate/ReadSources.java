package casement.domain.plate;

import java.util.List;
import java.util.Optional;

/** The register of sources of reads. Durable when a call returns; reads see every finished write. */
public interface ReadSources {
    Optional<ReadSource> find(SourceId id);

    /** In order of id. */
    List<ReadSource> all();

    /** @throws casement.domain.Fault.Conflict when a source of that id is there, ended ones too */
    void add(ReadSource source);

    /**
     * Stores the source with its revision raised by one.
     *
     * @throws casement.domain.Fault.Conflict when it is no longer at {@code source.revision()}
     */
    ReadSource replace(ReadSource source);
}
