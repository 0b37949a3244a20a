package casement.domain.hit;

import casement.domain.Fault;
import java.util.Optional;

/**
 * How the enforcement action ended (SJ-ALPR-13).
 *
 * @param words what else is to be known of it
 */
public record Disposition(Ending ending, Optional<String> words) {
    private static final int LONGEST = 1_000;

    public Disposition {
        words = words.map(String::strip).filter(text -> !text.isEmpty());
        if (words.filter(text -> text.length() > LONGEST).isPresent()) {
            throw new Fault.BadInput("words", "has more than " + LONGEST + " characters");
        }
        if (ending == Ending.OTHER && words.isEmpty()) {
            throw new Fault.BadInput("words", "say how it ended");
        }
    }

    /** How it ended, in one word. */
    public enum Ending {
        /** Nobody went after it. */
        NO_ACTION,
        NOT_FOUND,
        STOPPED_AND_RELEASED,
        VEHICLE_RECOVERED,
        PERSON_FOUND,
        ARREST,
        /** In words. */
        OTHER
    }
}
