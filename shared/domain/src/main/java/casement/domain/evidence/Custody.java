package casement.domain.evidence;

import casement.domain.audit.AuditReceipt;
import java.util.List;

/** The chains of custody: lines as they were written, byte for byte, in order. Durable when a call returns. */
public interface Custody {
    /**
     * @param number of the line, one more than the last one's
     * @return whether it is in the chain; else another line has that number, and this one is to be made anew
     */
    boolean append(EvidenceId item, long number, String line);

    /** Oldest first; as it is at this moment. */
    List<String> lines(AuditReceipt receipt, EvidenceId item);
}
