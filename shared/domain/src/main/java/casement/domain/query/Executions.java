package casement.domain.query;

import java.util.List;
import java.util.Optional;

/** The executions of the auditors' work group. Others are not there. */
public interface Executions {
    /**
     * Empty when Athena knows of none in this work group, or no longer.
     *
     * @throws casement.domain.Fault.Unavailable when it does not answer
     */
    Optional<Execution> find(ExecutionId id);

    /**
     * All that Athena still knows of (45 days), in no order, whatever became of them.
     *
     * @throws casement.domain.Fault.Unavailable when it does not answer
     */
    List<ExecutionId> all();
}
