package casement.policy;

import com.cedarpolicy.model.exception.InternalException;
import com.cedarpolicy.model.policy.Policy;
import java.util.Optional;
import java.util.regex.Pattern;

/** A condition in Cedar's language, which must be one whole condition wherever it is put. */
final class Conditions {
    private static final int DEEPEST = 16;
    private static final Pattern NO_CODE = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|//[^\n]*");
    private static final Pattern IF = Pattern.compile("\\bif\\b");

    private Conditions() {}

    /** What is wrong with it as Cedar; what its words mean is checked against the schema later. */
    static Optional<String> wrong(String condition) {
        if (condition.length() > PackLimits.MOST_CHARACTERS) {
            return Optional.of("has more than " + PackLimits.MOST_CHARACTERS + " characters");
        }
        if (depth(condition) > DEEPEST) {
            return Optional.of("goes deeper than " + DEEPEST + " brackets, or chooses by 'if' more often");
        }
        // What closes a bracket that it did not open would be a condition in one of these and not in the other.
        return parse("(" + condition + ")").or(() -> parse("[" + condition + "] == []"));
    }

    /** Cedar's parser calls itself for each bracket and each 'if', and a stack that overflows in it ends the process. */
    private static int depth(String condition) {
        String bare = NO_CODE.matcher(condition).replaceAll(" ");
        int depth = (int) IF.matcher(bare).results().count();
        int deepest = depth;
        for (int i = 0; i < bare.length(); i++) {
            int c = bare.charAt(i);
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            }
            deepest = Math.max(deepest, depth);
        }
        return deepest;
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
