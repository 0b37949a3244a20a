package casement.domain.people;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** An agency's short name in the directory: 2 to 64 of a-z, 0-9 and '-', beginning with a letter or digit. */
public record AgencyId(String value) implements Comparable<AgencyId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,63}");

    public AgencyId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("agency", "an agency's id is 2 to 64 of a-z, 0-9 and '-'");
        }
    }

    @Override
    public int compareTo(AgencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
