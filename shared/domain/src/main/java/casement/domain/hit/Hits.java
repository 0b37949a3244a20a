package casement.domain.hit;

import casement.domain.Fault;
import casement.domain.OnePage;
import casement.domain.audit.AuditReceipt;
import casement.domain.hotlist.HotListMatch;
import casement.domain.plate.PlateRead;
import casement.domain.video.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hits, with every step that was taken. Durable when a call returns; {@link #find} sees every finished write. What has expired is
 * never returned, whether or not it is gone. Every call throws {@link Fault.Unavailable} when the store does not answer.
 */
public interface Hits {
    /**
     * By which hit it is told that a read fits an entry: of all reads of one passage the same, whoever made them, in whatever order
     * and however often they come. It takes note of the passage.
     */
    HitId telling(PlateRead read, HotListMatch match);

    /** Whether it was raised; sees every finished write, and shows nothing of it. */
    boolean isThere(HitId id);

    /** @return whether it is the first of its id; a later one is let be */
    boolean raise(Raised raised);

    Optional<HitRecord> find(AuditReceipt receipt, HitId id);

    /**
     * The one way to act on a hit.
     *
     * @throws Fault.Missing when there is no such hit
     * @throws Fault.Refused when it is not verified, or no longer
     * @throws Fault.Conflict when it is rejected or closed
     */
    default VerifiedHit verified(AuditReceipt receipt, HitId id, Instant now) {
        return find(receipt, id)
                .orElseThrow(() -> new Fault.Missing("there is no hit " + id))
                .verified(now);
    }

    /** Newest first. A hit, or its newest step, may be missing for some seconds. */
    OnePage<HitRecord> page(AuditReceipt receipt, HitSearch search);

    /**
     * Stores a hit with one step more.
     *
     * @throws Fault.Conflict when somebody else has taken a step since it was read, also when this very call succeeded before; it
     *     says who was first, by id, and when
     */
    void change(AuditReceipt receipt, HitChange change);

    /**
     * How hits ended, for who measures how often they are right and may not see whom they are about; of those some seconds ago.
     *
     * @param most so many at most, the newest
     */
    List<HitMark> marks(Span span, int most);
}
