package casement.oversight;

import casement.domain.Fault;
import casement.lambda.HttpQuestion;

/** A pack's version, as an address names it. */
final class Version {
    private Version() {}

    static int of(HttpQuestion question) {
        String text = question.pathParameter("version");
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new Fault.BadInput("version", "must be a whole number from 1 to 999999");
        }
        return Integer.parseInt(text);
    }
}
