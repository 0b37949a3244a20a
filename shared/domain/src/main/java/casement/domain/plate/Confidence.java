package casement.domain.plate;

import casement.domain.Fault;

/** How sure a reader is: 0, not at all, to 1. */
final class Confidence {
    private Confidence() {}

    static void check(String field, double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new Fault.BadInput(field, "a confidence is from 0 to 1, not " + confidence);
        }
    }
}
