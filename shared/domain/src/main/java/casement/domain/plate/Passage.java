package casement.domain.plate;

import casement.domain.camera.CameraId;
import java.time.Duration;
import java.time.Instant;

/**
 * A vehicle passing a camera, as far as its plate has been seen; look-alike characters make no other plate.
 *
 * @param name of what was seen of it first, the same whenever the same is seen
 * @param first when it was seen first
 * @param last when it was seen last
 */
public record Passage(CameraId camera, FoldedPlate plate, String name, Instant first, Instant last) {
    /** What is seen again so soon has not been away. */
    public static final Duration NOT_AWAY = Duration.ofSeconds(30);

    /** What stands there longer is told again. */
    public static final Duration LONGEST = Duration.ofHours(1);

    /** Whether both are parts of one passing, whichever of them comes to be known first. */
    public boolean isOneWith(Passage other) {
        boolean isSame = camera.equals(other.camera) && plate.equals(other.plate);
        boolean isNear = first.isBefore(other.last.plus(NOT_AWAY)) && other.first.isBefore(last.plus(NOT_AWAY));
        return isSame && isNear && !other.last.isAfter(first.plus(LONGEST));
    }

    /** This one, gone on as the other tells. */
    public Passage with(Passage other) {
        Instant begin = first.isBefore(other.first) ? first : other.first;
        return new Passage(camera, plate, name, begin, last.isAfter(other.last) ? last : other.last);
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return "a passage at " + camera + " from " + first + " until " + last;
    }
}
