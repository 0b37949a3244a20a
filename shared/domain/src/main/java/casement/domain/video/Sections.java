package casement.domain.video;

/**
 * The bytes of a stored segment.
 *
 * @param init ISO BMFF initialisation section
 * @param media ISO BMFF media section
 */
public record Sections(byte[] init, byte[] media) {}
