package casement.domain.sharing;

import java.util.Optional;

/**
 * Why somebody outside wants it, and what they show for it.
 *
 * @param order number of the warrant, order or subpoena
 * @param recipient who is to get it, when that is not who asks
 */
public record Grounds(
        LegalGround ground,
        Offence offence,
        Optional<String> caseNumber,
        Optional<String> order,
        Optional<String> recipient,
        Optional<String> narrative) {}
