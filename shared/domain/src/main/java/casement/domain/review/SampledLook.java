package casement.domain.review;

import casement.domain.audit.AuditId;
import casement.domain.people.PersonId;

/**
 * A look that was drawn.
 *
 * @param index its entry's place in the log
 * @param person whose it was
 * @param stratum which of the draw's, from 0
 */
public record SampledLook(long index, AuditId entry, PersonId person, int stratum) {}
