package casement.domain.hit;

import casement.domain.Fault;
import java.util.Optional;

/**
 * Whether who is in the vehicle fits the description of who is wanted (SJ-ALPR-10).
 *
 * @param otherGround another legal ground, in words; needed where they do not match
 */
public record Occupants(boolean match, Optional<String> otherGround) {
    private static final int LONGEST = 1_000;

    public Occupants {
        otherGround = otherGround.map(String::strip).filter(words -> !words.isEmpty());
        if (otherGround.filter(words -> words.length() > LONGEST).isPresent()) {
            throw new Fault.BadInput("otherGround", "has more than " + LONGEST + " characters");
        }
    }

    /** Whether there is a ground to act. */
    public boolean settles() {
        return match || otherGround.isPresent();
    }
}
