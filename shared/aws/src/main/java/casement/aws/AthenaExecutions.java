package casement.aws;

import casement.domain.query.Execution;
import casement.domain.query.ExecutionId;
import casement.domain.query.Executions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.services.athena.AthenaClient;
import software.amazon.awssdk.services.athena.model.InvalidRequestException;
import software.amazon.awssdk.services.athena.model.QueryExecution;

/** The executions of one work group, as Athena keeps them for 45 days. */
public final class AthenaExecutions implements Executions {
    private static final String WHAT = "Athena";

    private final AthenaClient athena;
    private final String workGroup;

    public AthenaExecutions(AthenaClient athena, String workGroup) {
        this.athena = athena;
        this.workGroup = workGroup;
    }

    @Override
    public Optional<Execution> find(ExecutionId id) {
        return AwsFaults.guard(WHAT, () -> {
            try {
                return Optional.of(athena.getQueryExecution(ask -> ask.queryExecutionId(id.value()))
                                .queryExecution())
                        .filter(found -> workGroup.equals(found.workGroup()))
                        .map(found -> execution(id, found));
            } catch (InvalidRequestException unknown) {
                return Optional.empty();
            }
        });
    }

    @Override
    public List<ExecutionId> all() {
        return AwsFaults.guard(
                WHAT,
                () -> athena.listQueryExecutionsPaginator(ask -> ask.workGroup(workGroup)).stream()
                        .flatMap(page -> page.queryExecutionIds().stream())
                        .map(ExecutionId::new)
                        .toList());
    }

    /** A state that is not known here is none in which anything is final. */
    private static Execution execution(ExecutionId id, QueryExecution found) {
        var status = found.status();
        return new Execution(
                id,
                found.workGroup(),
                Optional.ofNullable(found.statementTypeAsString()).orElse("unknown"),
                Optional.ofNullable(found.query()).orElse(""),
                found.hasExecutionParameters() ? found.executionParameters() : List.of(),
                state(status.stateAsString()),
                status.submissionDateTime(),
                Optional.ofNullable(status.completionDateTime()),
                bytes(found),
                location(found));
    }

    private static Execution.State state(String told) {
        return List.of(Execution.State.values()).stream()
                .filter(known -> known.name().equals(told.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Execution.State.RUNNING);
    }

    private static long bytes(QueryExecution found) {
        return Optional.ofNullable(found.statistics())
                .map(statistics -> statistics.dataScannedInBytes())
                .orElse(0L);
    }

    private static Optional<String> location(QueryExecution found) {
        return Optional.ofNullable(found.resultConfiguration()).map(result -> result.outputLocation());
    }
}
