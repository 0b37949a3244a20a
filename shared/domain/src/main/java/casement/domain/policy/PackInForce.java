package casement.domain.policy;

import java.util.Map;

/**
 * A pack as it rules today.
 *
 * @param clauses what the document asks, in plain words, by id
 * @param asShipped whether it is the text that came with the software; otherwise two people put it in force
 * @param shippedVersion of the text that came with the software
 */
public record PackInForce(PackText text, Map<String, String> clauses, boolean asShipped, int shippedVersion) {}
