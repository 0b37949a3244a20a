package casement.domain.masking;

/**
 * That a person can be told by eye in a camera's picture, by day and by night (SCH-25).
 *
 * @param byDay name of who looked by day
 * @param byNight name of who looked by night
 */
public record Identification(String byDay, String byNight) {}
