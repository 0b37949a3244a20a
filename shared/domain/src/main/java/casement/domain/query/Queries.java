package casement.domain.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is known of executions beside what Athena tells: who asked, and which entry of the log is theirs. */
public interface Queries {
    /** Longer than Athena lists an execution, so that none is taken for a new one. */
    Duration REMEMBERED = Duration.ofDays(60);

    /** Durable when it returns; of several the first counts. */
    void heard(ExecutionId id, Asker asker, Instant now);

    /** Sees every finished {@link #heard}. */
    Optional<Asker> asker(ExecutionId id);

    /**
     * Gives an execution its entry, once and for ever: of several that come at once one decides, and all are told what it was.
     *
     * @param wanted not done
     * @return what counts
     */
    RecordedQuery claim(RecordedQuery wanted, Instant now);

    /** Durable when it returns; doing it again is no error. */
    void finish(RecordedQuery claimed, Instant now);

    /** Sees every finished {@link #claim} and {@link #finish}. */
    Optional<RecordedQuery> find(ExecutionId id);
}
