package casement.domain.hotlist;

import java.util.Optional;

/** Which snapshot is matched against. Durable when a call returns; reads see every finished write. */
public interface Snapshots {
    /** Empty when nothing has been compiled yet. */
    Optional<Snapshot> newest();

    /**
     * Makes the next one the newest, once, whoever races.
     *
     * @return false when the newest no longer is the one before it
     */
    boolean follow(Snapshot next);
}
