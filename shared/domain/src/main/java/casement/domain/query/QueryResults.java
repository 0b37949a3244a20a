package casement.domain.query;

import casement.domain.audit.AuditReceipt;

/** Where the answers of queries lie, closed to everybody. */
public interface QueryResults {
    /**
     * Lets the one who asked read an answer, and nobody else; doing it again is no error.
     *
     * @param receipt of the entry that says who asked what
     * @param location as Athena told it
     * @return whether it is open now; it stays closed where there is none, where it lies elsewhere, or where its asker cannot be written on it
     * @throws casement.domain.Fault.Unavailable when it may be closed still
     */
    boolean open(AuditReceipt receipt, String location, Asker asker);
}
