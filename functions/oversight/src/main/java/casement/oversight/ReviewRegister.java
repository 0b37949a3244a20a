package casement.oversight;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.review.Finding;
import casement.domain.review.Review;
import casement.domain.review.ReviewId;
import casement.domain.review.Reviews;
import casement.domain.review.Sample;
import java.util.Optional;

/** What is there of a review, or that it is not there. */
final class ReviewRegister {
    private ReviewRegister() {}

    /** @throws Fault.Missing when there is none of that id */
    static Review any(Reviews reviews, AuditReceipt receipt, ReviewId id) {
        return reviews.find(receipt, id).orElseThrow(() -> new Fault.Missing("there is no review of that id"));
    }

    /**
     * One that is being held.
     *
     * @throws Fault.Missing when there is none of that id
     * @throws Fault.Conflict when it is not yet, or no longer
     */
    static Review.Open open(Reviews reviews, AuditReceipt receipt, ReviewId id) {
        return switch (any(reviews, receipt, id)) {
            case Review.Open open -> open;
            case Review.Awaited awaited ->
                throw new Fault.Conflict("its sample is drawn from the first checkpoint of "
                        + awaited.task().notBefore() + "; until then nobody knows what is in it");
            case Review.Closed closed ->
                throw new Fault.Conflict(
                        "it was closed at " + closed.closure().by().at() + "; nothing about it changes any more");
        };
    }

    /** @throws Fault.Conflict when it is about no looks */
    static Sample sample(Reviews reviews, AuditReceipt receipt, ReviewId id) {
        return reviews.sample(receipt, id).orElseThrow(() -> new Fault.Conflict("this review has no sample"));
    }

    /** What was said of a look so far. */
    static Optional<Finding> finding(Reviews reviews, AuditReceipt receipt, ReviewId id, long index) {
        return reviews.findings(receipt, id).stream()
                .filter(finding -> finding.index() == index)
                .findFirst();
    }
}
