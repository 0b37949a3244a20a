package casement.oversight;

import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditLog;
import casement.domain.query.Asker;
import casement.domain.query.Execution;
import casement.domain.query.ExecutionId;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import casement.testkit.memory.MemoryExecutions;
import casement.testkit.memory.MemoryQueries;
import casement.testkit.memory.MemoryQueryResults;
import casement.testkit.memory.MemoryQueryWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Auditors' queries and what records them, all in memory. */
final class QueryOffice {
    static final Asker EVA = new Asker("AROAEXAMPLE:eva", "arn:aws:sts::000000000000:assumed-role/Auditor/eva");
    static final Asker BEN = new Asker("AIDAEXAMPLE", "arn:aws:iam::000000000000:user/ben");
    static final ExecutionId ID = new ExecutionId("7dcf33c9-46a0-4b0c-9d5b-3d0e0e5a6a11");
    static final String PLACE = "s3://results-bucket/results/" + ID + ".csv";
    static final String TEXT =
            "-- why: complaint 26-14, who looked at it\nSELECT * FROM entries WHERE dt BETWEEN ? AND ?";

    final MovableClock clock = MovableClock.atNoon();
    final MemoryAudit audit = new MemoryAudit();
    final MemoryExecutions executions = new MemoryExecutions();
    final MemoryQueries queries = new MemoryQueries();
    final MemoryQueryResults results = new MemoryQueryResults();
    final MemoryQueryWork work = new MemoryQueryWork();

    RecordQuery recordQuery() {
        return new RecordQuery(new AuditLog(audit, clock, Ulids::at), executions, queries, results, clock);
    }

    FindQueries findQueries() {
        return new FindQueries(executions, queries, work, clock);
    }

    RecordQuery.Step ended() {
        return recordQuery().record(ID, Optional.empty());
    }

    RecordQuery.Step heard(Asker asker) {
        return recordQuery().record(ID, Optional.of(asker));
    }

    /** It is over since this moment. */
    void over(Execution.State state) {
        executions.put(execution(ID, state, TEXT));
    }

    Execution execution(ExecutionId id, Execution.State state, String text) {
        Instant now = clock.instant();
        return new Execution(
                id,
                "casement-auditing",
                "DML",
                text,
                List.of("'2026-11-01'", "'2026-11-30'"),
                state,
                now.minus(Duration.ofSeconds(9)),
                Optional.of(now),
                4096,
                Optional.of("s3://results-bucket/results/" + id + ".csv"));
    }

    AuditEntry entry() {
        return audit.written().getFirst();
    }
}
