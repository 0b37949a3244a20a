package casement.domain.hotlist;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** A hot list's name in the system: {@code ca-stolen-vehicles}. */
public record ListId(String value) implements Comparable<ListId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");

    public ListId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("list", "a list's id is 2 to 32 of a-z, 0-9 and '-'");
        }
    }

    @Override
    public int compareTo(ListId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
