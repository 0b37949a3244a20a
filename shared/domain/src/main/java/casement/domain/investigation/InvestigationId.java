package casement.domain.investigation;

import casement.domain.Fault;
import casement.domain.access.Wording;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * An investigation's id: opaque, and made from the letters and digits of its number alone, so that a number has one
 * investigation however it is written, and a look finds it with one read.
 */
public record InvestigationId(String value) implements Comparable<InvestigationId> {
    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public InvestigationId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("investigation", "an investigation's id is " + LENGTH + " hexadecimal digits");
        }
    }

    /** @param number in any spelling */
    public static InvestigationId of(String number) {
        String letters = Wording.of(number).letters();
        byte[] bytes = ("casement investigation\n" + letters).getBytes(StandardCharsets.UTF_8);
        return new InvestigationId(Sha256.of(bytes).hex().substring(0, LENGTH));
    }

    @Override
    public int compareTo(InvestigationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
