package casement.domain.policy;

import java.util.Optional;

/**
 * One thing that differs between two texts of a pack.
 *
 * @param section of the pack, such as {@code rules}
 * @param item within the section: a clause, a code, a key; empty where the section is one thing
 * @param before absent: it is new
 * @param after absent: it is gone
 */
public record PackDifference(String section, String item, Optional<String> before, Optional<String> after) {}
