package casement.domain.audit;

import casement.domain.video.Sha256;

/**
 * What came back.
 *
 * @param count how many items
 * @param digest of their ids, in the order they were given out
 */
public record Answer(int count, Sha256 digest) {}
