package casement.domain.vehicle;

import casement.domain.Fault;

/**
 * A colour as a recogniser saw it.
 *
 * @param confidence 0, not at all, to 1
 */
public record SeenColour(Colour colour, double confidence) {
    public SeenColour {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new Fault.BadInput("colour", "a confidence is from 0 to 1, not " + confidence);
        }
    }
}
