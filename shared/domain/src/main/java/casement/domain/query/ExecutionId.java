package casement.domain.query;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** One execution of a query, by the id that Athena gave it. */
public record ExecutionId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{1,128}");

    public ExecutionId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput(
                    "queryExecutionId", "an execution's id is letters, digits and dashes, 128 at most");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
