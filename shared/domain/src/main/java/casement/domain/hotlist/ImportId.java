package casement.domain.hotlist;

import casement.domain.Fault;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** An import's id; later imports come later in order. */
public record ImportId(String value) implements Comparable<ImportId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{28}");

    public ImportId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("import", "an import's id is 28 hexadecimal digits");
        }
    }

    public static ImportId of(Instant started, UUID random) {
        return new ImportId("%012x%016x".formatted(started.toEpochMilli(), random.getLeastSignificantBits()));
    }

    @Override
    public int compareTo(ImportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
