package casement.domain.query;

/** Executions that are to be recorded. */
public interface QueryWork {
    /**
     * Durable when it returns; the same may come more than once.
     *
     * @throws casement.domain.Fault.Unavailable when it may not be
     */
    void record(ExecutionId id);
}
