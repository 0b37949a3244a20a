package casement.domain.hit;

import casement.domain.Fault;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.ListId;
import casement.domain.plate.Passage;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A hit's id: opaque, and made from the passage, the list and the entry, so that whoever raises it raises the same. */
public record HitId(String value) implements Comparable<HitId> {
    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public HitId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("hit", "a hit's id is " + LENGTH + " hexadecimal digits");
        }
    }

    /** @param passage as it was seen first */
    public static HitId of(Passage passage, ListId list, EntryId entry) {
        String text = String.join(
                "\n", "casement hit", passage.camera().value(), passage.name(), list.value(), entry.value());
        return new HitId(Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, LENGTH));
    }

    @Override
    public int compareTo(HitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
