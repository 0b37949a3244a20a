package casement.domain.alert;

/**
 * A line of the alert log.
 *
 * @param number 1 and up, without gaps
 */
public record NumberedAlert(long number, Alert alert) {}
