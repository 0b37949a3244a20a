package casement.domain.situation;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** A feed's id, which whoever registers it chooses. */
public record FeedId(String value) implements Comparable<FeedId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,31}");

    public FeedId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("feed", "a feed's id is 2 to 32 of a-z, 0-9 and '-'");
        }
    }

    @Override
    public int compareTo(FeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
