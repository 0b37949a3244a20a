package casement.domain.plate;

import casement.domain.OnePage;
import casement.domain.audit.AuditReceipt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What ALPR cameras read. Durable when a call returns. What has expired, by the days in force when it was read or by those in
 * force now, is never returned, whether or not it is gone.
 */
public interface Reads {
    /**
     * Stores a read once: of several of one id the first stays.
     *
     * @return whether it is the first
     * @throws casement.domain.Fault.BadInput when it comes more than {@link PlateRead#MOST_DAYS_LATE} days late, or from the future
     */
    boolean add(PlateRead read);

    /** Whether a read of that id was added; sees every finished write, and shows nothing of it. */
    boolean isThere(ReadId id);

    /**
     * For a machine that compares it with the hot lists and tells nobody of it, but by a hit, which is recorded; sees every
     * finished write.
     */
    Optional<PlateRead> toMatch(ReadId id);

    /** Sees every finished write. */
    Optional<PlateRead> find(AuditReceipt receipt, ReadId id);

    /**
     * Newest first. A corrected read is found by its text now, not by the wrong one. A read may be missing for some seconds after
     * it was added.
     *
     * @throws casement.domain.Fault.BadInput when a pattern fits more plates than are looked through for one question
     */
    OnePage<PlateRead> search(AuditReceipt receipt, ReadSearch search);

    /**
     * How sure the newest reads of a camera are, for who measures it and may not see what they say. Of corrections it knows those
     * of some seconds ago.
     *
     * @param until not included
     */
    List<ReadMark> marks(AlprCamera camera, Instant from, Instant until, int most);

    /**
     * Stores a read with one correction more than before.
     *
     * @throws casement.domain.Fault.Conflict when it has not that many corrections, or is not there
     */
    void correct(PlateRead corrected);
}
