package casement.domain.camera;

import casement.domain.Fault;
import java.util.regex.Pattern;

/** A camera's name, also the name of its stream: 2 to 64 of a-z, 0-9 and '-', beginning with a letter or digit. */
public record CameraId(String value) implements Comparable<CameraId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,63}");

    public CameraId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("camera", "a camera's id is 2 to 64 of a-z, 0-9 and '-'");
        }
    }

    @Override
    public int compareTo(CameraId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
