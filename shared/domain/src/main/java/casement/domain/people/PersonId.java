package casement.domain.people;

import casement.domain.Fault;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A person's id: opaque, and made from the sign-in subject alone, so that a subject has one record and a token finds it with one
 * read.
 */
public record PersonId(String value) implements Comparable<PersonId> {
    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("person", "a person's id is " + LENGTH + " hexadecimal digits");
        }
    }

    public static PersonId of(String subject) {
        byte[] bytes = ("casement person\n" + subject).getBytes(StandardCharsets.UTF_8);
        return new PersonId(Sha256.of(bytes).hex().substring(0, LENGTH));
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
