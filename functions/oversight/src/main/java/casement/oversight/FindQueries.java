package casement.oversight;

import casement.domain.query.ExecutionId;
import casement.domain.query.Executions;
import casement.domain.query.Queries;
import casement.domain.query.QueryWork;
import casement.domain.query.RecordedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds executions that are over and not recorded, whose news was lost or not told: events of Athena are sent by best effort. */
public final class FindQueries {
    private final Executions executions;
    private final Queries queries;
    private final QueryWork work;
    private final Clock clock;

    /**
     * What was found.
     *
     * @param sent to be recorded
     * @param overdue those among them that have been over for an hour
     */
    public record Found(List<ExecutionId> sent, List<ExecutionId> overdue) {
        public Found {
            sent = List.copyOf(sent);
            overdue = List.copyOf(overdue);
        }
    }

    public FindQueries(Executions executions, Queries queries, QueryWork work, Clock clock) {
        this.executions = executions;
        this.queries = queries;
        this.work = work;
        this.clock = clock;
    }

    /** @throws casement.domain.Fault.Unavailable when something does not answer; the next round goes on */
    public Found find() {
        Instant hourAgo = clock.instant().minus(RecordQuery.PATIENCE);
        List<ExecutionId> sent = new ArrayList<>();
        List<ExecutionId> overdue = new ArrayList<>();
        for (ExecutionId id : executions.all()) {
            Optional<Instant> over =
                    isRecorded(id) ? Optional.empty() : executions.find(id).flatMap(execution -> execution.over());
            if (over.isPresent()) {
                work.record(id);
                sent.add(id);
            }
            if (over.filter(ended -> ended.isBefore(hourAgo)).isPresent()) {
                overdue.add(id);
            }
        }
        return new Found(sent, overdue);
    }

    private boolean isRecorded(ExecutionId id) {
        return queries.find(id).filter(RecordedQuery::isDone).isPresent();
    }
}
