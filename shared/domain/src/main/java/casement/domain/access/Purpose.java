package casement.domain.access;

import java.util.Optional;

/**
 * The coded ground on which somebody looks.
 *
 * @param code one of the policy's codes, such as {@code 911-call}
 * @param number incident or case number, where the code asks for one
 * @param narrative in the person's own words, where the code asks for them
 */
public record Purpose(String code, Optional<String> number, Optional<String> narrative) {}
