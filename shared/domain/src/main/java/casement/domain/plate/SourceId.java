package casement.domain.plate;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** Where reads come from: our own reader, or another maker's system that was registered. */
public record SourceId(String value) implements Comparable<SourceId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");

    /** The reader of this system. */
    public static final SourceId OWN = new SourceId("casement");

    public SourceId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("source", "a source's id is 2 to 32 of a-z, 0-9 and '-'");
        }
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
