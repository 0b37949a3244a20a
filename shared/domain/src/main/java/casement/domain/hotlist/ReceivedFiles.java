package casement.domain.hotlist;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Files of lists as their sources sent them, until they have been read. */
public interface ReceivedFiles {
    /** Where a file may be put, by whoever has the address, for that long. */
    URI address(ListId list, ImportId id, Duration validity);

    /**
     * The bytes from the first on; empty when the file has not come.
     *
     * @throws casement.domain.Fault.Unavailable when it cannot be had
     */
    Optional<InputStream> open(ListId list, ImportId id);

    /** Takes a file away; it is no error when it is not there. */
    void delete(ListId list, ImportId id);
}
