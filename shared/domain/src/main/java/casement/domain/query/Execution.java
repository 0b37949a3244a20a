package casement.domain.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One execution of a query, as Athena tells of it. Who asked is not among it.
 *
 * @param statement what kind of statement it is: DML, DDL or UTILITY
 * @param text as it was sent
 * @param values that stand for its question marks, in their order
 * @param ended absent as long as it runs
 * @param bytes that were read of tables
 * @param result where the answer lies; absent where there is none
 */
public record Execution(
        ExecutionId id,
        String workGroup,
        String statement,
        String text,
        List<String> values,
        State state,
        Instant submitted,
        Optional<Instant> ended,
        long bytes,
        Optional<String> result) {

    /** How far it has come. */
    public enum State {
        QUEUED,
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELLED
    }

    public Execution {
        values = List.copyOf(values);
    }

    /** When it came to its end; absent as long as nothing about it is final. */
    public Optional<Instant> over() {
        return switch (state) {
            case QUEUED, RUNNING -> Optional.empty();
            case SUCCEEDED, FAILED, CANCELLED -> Optional.of(ended.orElse(submitted));
        };
    }
}
