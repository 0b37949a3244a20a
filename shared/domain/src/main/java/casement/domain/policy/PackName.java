package casement.domain.policy;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** A pack's name, which is its folder's: 2 to 64 of a-z, 0-9 and '-', beginning with a letter or digit. */
public record PackName(String value) implements Comparable<PackName> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,63}");

    public PackName {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("pack", "a pack's name is 2 to 64 of a-z, 0-9 and '-'");
        }
    }

    @Override
    public int compareTo(PackName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
