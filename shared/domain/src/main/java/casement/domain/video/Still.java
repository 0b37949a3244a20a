package casement.domain.video;

import java.time.Instant;

/**
 * One unmasked picture, in memory only.
 *
 * @param jpeg the picture, without metadata
 * @param at when it was taken
 */
public record Still(byte[] jpeg, PictureSize size, Instant at) {}
