package casement.domain.evidence;

import casement.domain.audit.AuditReceipt;
import casement.domain.retention.Inventory;
import casement.domain.video.Sha256;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where evidence lies, versioned and locked: who wrote it cannot change it, and nobody takes it away before its class says so. */
public interface EvidenceVault {
    /**
     * Moves what was held for the approved request under the item, locked; doing it again changes nothing.
     *
     * @throws casement.domain.Fault.Missing when it is no longer held
     */
    void keep(Approval approval, EvidenceId item, String file, Sha256 digest);

    /**
     * Locked; of several writers the first counts.
     *
     * @return what is there afterwards
     */
    byte[] keep(Approval approval, EvidenceId item, String file, byte[] content);

    Optional<byte[]> read(AuditReceipt receipt, EvidenceId item, String file);

    /**
     * As it comes; the caller closes it.
     *
     * @throws casement.domain.Fault.Missing when there is no such file
     */
    InputStream stream(AuditReceipt receipt, EvidenceId item, String file);

    /** An address from which the file can be fetched without further sign-in until {@code validity} has passed. */
    URI open(AuditReceipt receipt, EvidenceId item, String file, Duration validity);

    /** Everything that lies there of the item, copies on their way out included. */
    Inventory inventory(AuditReceipt receipt, EvidenceId item);

    /**
     * Lifts the locks and takes away every version of every file, so that nothing can be had back; doing it again changes nothing.
     *
     * @throws casement.domain.Fault.Conflict when the item's destruction has not begun
     * @throws casement.domain.Fault.Unavailable when something may be left; going on is safe
     */
    void destroy(AuditReceipt receipt, EvidenceItem item);
}
