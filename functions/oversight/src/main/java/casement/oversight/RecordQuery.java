package casement.oversight;

import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.domain.query.Asker;
import casement.domain.query.Execution;
import casement.domain.query.ExecutionId;
import casement.domain.query.Executions;
import casement.domain.query.Queries;
import casement.domain.query.QueryResults;
import casement.domain.query.RecordedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes an execution of a query an entry of the audit log, one however often it is told of, and then opens its result to who asked. What
 * ran and who asked are told by two services, in any order; an hour after its end it is recorded without the latter, and its result
 * stays closed.
 */
public final class RecordQuery {
    /** For how long news of who asked is waited for. */
    static final Duration PATIENCE = Duration.ofHours(1);

    private final AuditLog log;
    private final Executions executions;
    private final Queries queries;
    private final QueryResults results;
    private final Clock clock;

    /** How far the recording has come. */
    public enum Step {
        /** Not of the auditors' work group. */
        ELSEWHERE,
        RUNNING,
        /** Nobody has said yet who asked. */
        UNATTRIBUTED,
        /** It is an entry; its result is closed for good. */
        CLOSED,
        /** It is an entry, and who asked may see its result. */
        OPEN,
        /** All of it was done before. */
        DONE
    }

    public RecordQuery(AuditLog log, Executions executions, Queries queries, QueryResults results, Clock clock) {
        this.log = log;
        this.executions = executions;
        this.queries = queries;
        this.results = results;
        this.clock = clock;
    }

    /**
     * @param heard who asked, where the news says so
     * @throws casement.domain.Fault.Unavailable when something does not answer; the news comes again
     */
    public Step record(ExecutionId id, Optional<Asker> heard) {
        Optional<Execution> execution = executions.find(id);
        if (execution.isEmpty()) {
            return Step.ELSEWHERE;
        }
        heard.ifPresent(asker -> queries.heard(id, asker, clock.instant()));
        return execution.get().over().map(over -> ended(execution.get(), over)).orElse(Step.RUNNING);
    }

    private Step ended(Execution execution, Instant over) {
        Instant now = clock.instant();
        Optional<RecordedQuery> before = queries.find(execution.id());
        if (before.filter(RecordedQuery::isDone).isPresent()) {
            return Step.DONE;
        }
        Optional<Asker> asker = queries.asker(execution.id());
        if (before.isEmpty() && asker.isEmpty() && now.isBefore(over.plus(PATIENCE))) {
            return Step.UNATTRIBUTED;
        }
        RecordedQuery claimed = before.orElseGet(
                () -> queries.claim(new RecordedQuery(execution.id(), log.claim(), asker, false), now));
        AuditReceipt receipt = log.record(claimed.entry(), act(execution, claimed));
        boolean isOpen = isToBeOpened(receipt, execution, claimed);
        queries.finish(claimed, now);
        return isOpen ? Step.OPEN : Step.CLOSED;
    }

    private static Act act(Execution execution, RecordedQuery claimed) {
        AskedOfTables asked = new AskedOfTables(execution);
        Act act = Act.asked(asked.who(claimed.asker()), "RecordQuery").with(asked.elements(claimed.asker()));
        return asked.why().map(act::forPurpose).orElse(act).outcome(outcome(execution));
    }

    private static Outcome outcome(Execution execution) {
        return execution.state() == Execution.State.SUCCEEDED ? Outcome.ASKED : Outcome.FAILED;
    }

    /** To the asker that the entry names, whoever else was heard of since. */
    private boolean isToBeOpened(AuditReceipt receipt, Execution execution, RecordedQuery claimed) {
        if (outcome(execution) == Outcome.FAILED || !new AskedOfTables(execution).isWhole()) {
            return false;
        }
        return claimed.asker()
                .flatMap(asker -> execution.result().map(location -> results.open(receipt, location, asker)))
                .orElse(false);
    }
}
