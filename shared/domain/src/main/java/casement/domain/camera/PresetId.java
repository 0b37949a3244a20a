package casement.domain.camera;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** A named position of a camera that can pan, tilt or zoom; a fixed camera has {@link #HOME} alone. */
public record PresetId(String value) implements Comparable<PresetId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public static final PresetId HOME = new PresetId("home");
    /** What a camera reports while it moves; never part of a mask set. */
    public static final PresetId MOVING = new PresetId("moving");

    public PresetId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("preset", "a preset is 1 to 64 letters, digits, '-' or '_'");
        }
    }

    @Override
    public int compareTo(PresetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
