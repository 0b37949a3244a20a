package casement.domain.hotlist;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** An entry's id: opaque, and the same in every version of a list that holds the entry. */
public record EntryId(String value) implements Comparable<EntryId> {
    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public EntryId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("entry", "an entry's id is " + LENGTH + " hexadecimal digits");
        }
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
