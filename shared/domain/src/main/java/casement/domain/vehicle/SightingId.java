package casement.domain.vehicle;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A sighting's id: opaque, and made from its camera and the recogniser's name for it, so that one seen again is one sighting. */
public record SightingId(String value) implements Comparable<SightingId> {
    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public SightingId {
        if (!FORM.matcher(value).matches()) {
            throw new Fault.BadInput("sighting", "a sighting's id is " + LENGTH + " hexadecimal digits");
        }
    }

    /** @param name the same whenever the same segment is looked through, and no other sighting's */
    public static SightingId of(CameraId camera, String name) {
        byte[] bytes = ("casement sighting\n" + camera.value() + "\n" + name).getBytes(StandardCharsets.UTF_8);
        return new SightingId(Sha256.of(bytes).hex().substring(0, LENGTH));
    }

    @Override
    public int compareTo(SightingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
