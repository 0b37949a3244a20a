package casement.domain.plate;

import casement.domain.Fault;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A read's id: opaque, and made from its source and the name that the source gave it, so that a read sent twice is one read. */
public record ReadId(String value) implements Comparable<ReadId> {
    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public ReadId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("read", "a read's id is " + LENGTH + " hexadecimal digits");
        }
    }

    /** @param name the source's own name for the read, never reused for another */
    public static ReadId of(SourceId source, String name) {
        byte[] bytes = ("casement read\n" + source.value() + "\n" + name).getBytes(StandardCharsets.UTF_8);
        return new ReadId(Sha256.of(bytes).hex().substring(0, LENGTH));
    }

    @Override
    public int compareTo(ReadId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
