package casement.clips;

import casement.domain.Fault;
import casement.lambda.HttpQuestion;

/** A number in a path, by which an item's copies and changes go. */
final class PathNumber {
    private PathNumber() {}

    static int of(HttpQuestion question, String parameter) {
        try {
            return Integer.parseInt(question.pathParameter(parameter));
        } catch (NumberFormatException none) {
            throw new Fault.BadInput(parameter, "is no number; they are numbered from 1");
        }
    }
}
