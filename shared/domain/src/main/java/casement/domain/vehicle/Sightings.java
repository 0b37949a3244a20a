package casement.domain.vehicle;

import casement.domain.OnePage;
import casement.domain.audit.AuditReceipt;

/**
 * What cameras of public places saw. Durable when a call returns. What has expired, by the days in force when it was seen or by
 * those in force now, is never returned, whether or not it is gone.
 */
public interface Sightings {
    /**
     * Stores a sighting once: of several of one id and moment the first stays.
     *
     * @return whether it is the first
     */
    boolean add(Sighting sighting);

    /** Newest first. A sighting may be missing for a moment after it was added. */
    OnePage<Sighting> search(AuditReceipt receipt, SightingSearch search);
}
