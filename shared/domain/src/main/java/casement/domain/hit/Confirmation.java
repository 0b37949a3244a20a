package casement.domain.hit;

import casement.domain.Fault;
import java.time.Instant;

/**
 * That the entry is still active in CLETS (SJ-ALPR-9).
 *
 * @param reference of the answer that said so
 * @param until when it lapses
 */
public record Confirmation(String reference, Instant until) {
    private static final int LONGEST = 64;

    public Confirmation {
        if (reference.isBlank() || reference.length() > LONGEST) {
            throw new Fault.BadInput("reference", "is 1 to " + LONGEST + " characters, as the answer has it");
        }
    }
}
