package casement.domain.log;

import casement.merkle.Hash;
import java.time.Instant;
import java.util.Optional;

/**
 * The log's head.
 *
 * @param revision grows with each replacement and never comes again
 * @param size how many entries are sealed
 * @param root of their tree
 * @param sealed when the last of them was
 * @param checkpoint the signed note of size and root
 * @param pending the path of the batch that comes next; from the moment it stands here it is in the log, whoever writes the rest
 */
public record LogState(
        long revision, long size, Hash root, Instant sealed, Optional<String> checkpoint, Optional<String> pending) {
    /** Of a log into which nothing was ever put. */
    public static final LogState EMPTY =
            new LogState(0, 0, Hash.OF_NOTHING, Instant.EPOCH, Optional.empty(), Optional.empty());

    LogState committedTo(String batch) {
        return new LogState(revision + 1, size, root, sealed, checkpoint, Optional.of(batch));
    }

    LogState grown(long to, Hash newRoot, Instant at, String newCheckpoint) {
        return new LogState(revision + 1, to, newRoot, at, Optional.of(newCheckpoint), Optional.empty());
    }
}
