package casement.domain.audit;

import java.util.Set;

/** Where entries are read first: what was taken out of the log is taken out here too. */
public interface RedactableEntries {
    /**
     * Takes fields' values out of an entry, which from then on says why. Durable when it returns; done again, or of an entry that is gone at
     * its term, it changes nothing.
     *
     * @param fields by the names that the log has for them
     * @throws casement.domain.Fault.Unavailable when it may not be durable; do it again
     */
    void redact(AuditId id, Set<String> fields, Redaction why);
}
