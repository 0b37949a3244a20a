package casement.domain.review;

import casement.domain.audit.AuditReceipt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every review, with its sample and what was found. Durable when a call returns; reads see every finished write. Every call throws
 * {@link casement.domain.Fault.Unavailable} when the store does not answer.
 */
public interface Reviews {
    /**
     * Adds one in its first version.
     *
     * @return whether it is new; one of that id stays as it is
     */
    boolean add(Review first);

    Optional<Review> find(AuditReceipt receipt, ReviewId id);

    /** In the order of their periods' ends, the newest first. */
    List<Review> all(AuditReceipt receipt);

    /** Numbers alone, for which no receipt is asked. */
    List<Tally> tallies(LocalDate today);

    /**
     * Writes the sample, and that the review is open: both or neither.
     *
     * @throws casement.domain.Fault.Conflict when somebody else was faster
     */
    void open(Review.Open next, Sample sample);

    Optional<Sample> sample(AuditReceipt receipt, ReviewId id);

    /**
     * Writes what is said of a look in the place of what was said before, and the review's next version: both or neither.
     *
     * @throws casement.domain.Fault.Conflict when somebody else was faster, also when they closed it
     */
    void record(Review.Open next, Finding finding);

    /** In the order of their looks' places in the log. */
    List<Finding> findings(AuditReceipt receipt, ReviewId id);

    /**
     * Puts the closed review in the place of its version before.
     *
     * @throws casement.domain.Fault.Conflict when somebody else was faster
     */
    void close(Review.Closed closed);
}
