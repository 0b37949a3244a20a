package casement.domain.access;

import java.time.LocalDate;

/**
 * A course that somebody completed.
 *
 * @param protocolVersion which version of the protocol it taught (SJ-ALPR-32)
 * @param expires the first day on which it no longer counts
 */
public record Training(String course, String protocolVersion, LocalDate completed, LocalDate expires) {}
