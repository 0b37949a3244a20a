package casement.domain.evidence;

import casement.domain.audit.AuditReceipt;
import casement.domain.video.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Copies of items on their way to who gets them; each is gone by itself after {@link EvidenceCopy#FETCHED_WITHIN} and a day.
 * Durable when a call returns.
 */
public interface EvidenceCopies {
    /**
     * Writes a package from its first byte to its last.
     *
     * @param <T> what there is to be said of it afterwards
     */
    interface Writer<T> {
        T write(OutputStream out) throws IOException;
    }

    /**
     * A page that is made for this copy; of several writers the first counts.
     *
     * @return what is there afterwards
     */
    byte[] keep(AuditReceipt receipt, EvidenceId item, int copy, String file, byte[] content);

    /** A page that was kept for this copy. */
    Optional<byte[]> kept(AuditReceipt receipt, EvidenceId item, int copy, String file);

    /** A file that is made for this copy, under its digest; storing again what is there changes nothing. */
    void hold(AuditReceipt receipt, EvidenceId item, int copy, Path content, Sha256 digest);

    /**
     * What was held, as it comes; the caller closes it.
     *
     * @throws casement.domain.Fault.Missing when nothing of that digest is held
     */
    InputStream held(AuditReceipt receipt, EvidenceId item, int copy, Sha256 digest);

    /**
     * Puts the package in the place of one that may be there; of one that could not be written to its end nothing is seen.
     *
     * @return what the writer returned
     * @throws casement.domain.Fault as the writer does
     */
    <T> T store(AuditReceipt receipt, EvidenceId item, int copy, Writer<T> content);

    /** An address from which the package can be fetched without further sign-in until {@code validity} has passed. */
    URI open(AuditReceipt receipt, EvidenceId item, int copy, Duration validity);
}
