package casement.domain.review;

import casement.domain.audit.Hand;

/**
 * The end of a review.
 *
 * @param wrong how many looks were not in order
 */
public record Closure(String conclusion, int wrong, Hand by) {}
