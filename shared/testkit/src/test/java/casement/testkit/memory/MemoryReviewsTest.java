package casement.testkit.memory;

import casement.domain.review.Reviews;
import casement.testkit.contract.ReviewsContract;

/** {@link MemoryReviews} keeps the contract. */
class MemoryReviewsTest extends ReviewsContract {
    private final MemoryReviews reviews = new MemoryReviews();

    @Override
    protected Reviews reviews() {
        return reviews;
    }
}
