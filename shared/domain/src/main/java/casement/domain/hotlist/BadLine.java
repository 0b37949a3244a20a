package casement.domain.hotlist;

/**
 * A line of a file that is none of a list.
 *
 * @param number from 1
 * @param reason names no plate
 */
public record BadLine(long number, String reason) {}
