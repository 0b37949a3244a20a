package casement.domain.access;

import java.util.Optional;

/**
 * The coded ground on which somebody looks.
 *
 * @param code one of the policy's codes, such as {@code 911-call}
 * @param number incident or case number, where the code asks for one
 * @param narrative in the person's own words, where the code asks for them
 * @param offence the class of offence that is looked into, such as {@code felony}
 */
public record Purpose(String code, Optional<String> number, Optional<String> narrative, Optional<String> offence) {

    public Purpose(String code, Optional<String> number, Optional<String> narrative) {
        this(code, number, narrative, Optional.empty());
    }

    public Purpose about(String offenceClass) {
        return new Purpose(code, number, narrative, Optional.of(offenceClass));
    }
}
