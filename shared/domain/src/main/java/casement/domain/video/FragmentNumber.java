package casement.domain.video;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** Kinesis Video Streams' number of a fragment, unique and rising within a stream; up to 128 decimal digits. */
public record FragmentNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{1,128}");

    public FragmentNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("fragment", "a fragment number is 1 to 128 digits, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
