package casement.domain.log;

import java.util.Optional;

/** The log's objects. All are immutable but one, the checkpoint that is published. */
public interface LogStore {
    /**
     * Durable when it returns. Putting the same again is no error.
     *
     * @throws casement.domain.Fault.Conflict when something else is there, which stays
     * @throws casement.domain.Fault.Unavailable when it may not be durable
     */
    void putNew(String path, byte[] content);

    /** Sees every finished {@link #putNew}. */
    Optional<byte[]> find(String path);

    /** Replaces the published checkpoint. */
    void publish(byte[] checkpoint);

    /** As it was published last, or a little earlier. */
    Optional<byte[]> published();
}
