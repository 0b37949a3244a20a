package casement.domain.log;

import java.util.List;

/**
 * The log's files of entries, for the one who takes something out of them. Each step may be done again, and is then done to the end if it was
 * not.
 */
public interface RewritableEntries {
    /**
     * Durable when it returns: from now on the file has these lines. What it had lies behind it, until {@link #destroyOlder}.
     *
     * @throws casement.domain.Fault.Conflict when it is no longer the file of that tag; read it again
     * @throws casement.domain.Fault.Unavailable when it is not known whether it is durable
     */
    void rewrite(EntriesFile file, List<LogLine> lines);

    /** What a file had before is gone when it returns, whatever locks it; what it has stays. */
    void destroyOlder(EntriesFile file);

    /** All that a file has and had is gone when it returns; only at its term. */
    void destroy(EntriesFile file);
}
