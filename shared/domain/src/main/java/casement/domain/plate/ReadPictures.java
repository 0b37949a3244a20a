package casement.domain.plate;

import casement.domain.audit.AuditReceipt;
import casement.domain.video.StoredObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** The pictures in which plates were read; each lives as long as its read. */
public interface ReadPictures {
    /** Durable when it returns; the same picture of the same camera and moment is stored once. */
    StoredObject store(AlprCamera camera, Instant at, Picture picture);

    /** An address from which it can be fetched without further sign-in until {@code validity} has passed. */
    URI open(AuditReceipt receipt, StoredObject picture, Duration validity);

    /**
     * Its bytes, for who keeps them as evidence.
     *
     * @throws casement.domain.Fault.Missing when it is gone
     * @throws casement.domain.Fault.Unavailable also when the bytes are not those that were stored
     */
    byte[] fetch(AuditReceipt receipt, StoredObject picture);
}
