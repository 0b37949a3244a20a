package casement.policy;

import com.cedarpolicy.model.exception.InternalException;
import com.cedarpolicy.model.policy.Policy;
import java.util.Optional;

/** A condition in Cedar's language, which must be one whole condition wherever it is put. */
final class Conditions {
    private Conditions() {}

    /** What is wrong with it as Cedar; what its words mean is checked against the schema later. */
    static Optional<String> wrong(String condition) {
        if (condition.length() > PackLimits.MOST_CHARACTERS) {
            return Optional.of("has more than " + PackLimits.MOST_CHARACTERS + " characters");
        }
        // What closes a bracket that it did not open would be a condition in one of these and not in the other.
        return parse("(" + condition + ")").or(() -> parse("[" + condition + "] == []"));
    }

    private static Optional<String> parse(String expression) {
        try {
            Policy.parseStaticPolicy("permit(principal, action, resource) when { " + expression + " };");
            return Optional.empty();
        } catch (InternalException e) {
            return Optional.of("this is not Cedar: " + String.join("; ", e.getErrors()));
        }
    }
}
