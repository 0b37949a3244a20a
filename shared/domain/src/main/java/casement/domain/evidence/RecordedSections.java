package casement.domain.evidence;

import casement.domain.audit.AuditReceipt;
import casement.domain.video.StoredObject;

/** The bytes of recorded segments, for who cuts them. */
public interface RecordedSections {
    /**
     * @throws casement.domain.Fault.Missing when it is gone
     * @throws casement.domain.Fault.Unavailable also when the bytes are not those that were stored
     */
    byte[] fetch(AuditReceipt receipt, StoredObject section);
}
