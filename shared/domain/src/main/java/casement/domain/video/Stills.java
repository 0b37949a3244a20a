package casement.domain.video;

import casement.domain.audit.AuditReceipt;
import java.util.Optional;

/** Pictures out of raw fragments, for who commissions a camera. What they show is unmasked; nobody stores it. */
public interface Stills {
    /** @return the fragment's first picture; empty when it cannot be decoded */
    Optional<Still> take(AuditReceipt receipt, RawFragment fragment);
}
