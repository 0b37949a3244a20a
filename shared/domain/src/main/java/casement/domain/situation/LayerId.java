package casement.domain.situation;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** A layer's id, which whoever puts it chooses, such as {@code police-beats}. */
public record LayerId(String value) implements Comparable<LayerId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");

    public LayerId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("layer", "a layer's id is 2 to 32 of a-z, 0-9 and '-'");
        }
    }

    @Override
    public int compareTo(LayerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
