package casement.domain.log;

/** Where the log's head is kept: the one thing about which sealers compete. */
public interface LogHead {
    /** Sees every finished replacement; {@link LogState#EMPTY} when there was none. */
    LogState read();

    /**
     * Durable when it returns true; one of those that begin from the same revision succeeds.
     *
     * @return whether the head was still the one that was read; after false read again
     * @throws casement.domain.Fault.Unavailable when it is not known which
     */
    boolean replace(LogState was, LogState now);
}
