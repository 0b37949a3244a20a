package casement.domain.retention;

import casement.domain.audit.AuditReceipt;
import java.time.Instant;
import java.util.List;

/** Tables whose items end by themselves some time after their term; reveals how many are left, and nothing of what they say. */
public interface TermedTables {
    /** As the deployment calls them. */
    List<String> names();

    /**
     * How many items of a slice have their term behind them and are still there. What comes or goes meanwhile may be counted or not.
     *
     * @throws casement.domain.Fault.Unavailable when the table did not answer
     */
    long left(AuditReceipt receipt, String table, TableSlice slice, Instant termBefore);
}
