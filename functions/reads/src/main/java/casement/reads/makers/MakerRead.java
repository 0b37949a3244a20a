package casement.reads.makers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One read as a maker's message tells it; nothing of it is checked but that it is there and of its kind.
 *
 * @param field where in the message it stands, for errors
 * @param name the maker's own name for it
 * @param camera the maker's own name for the camera
 * @param plate as written there
 * @param confidence 0 to 1
 * @param candidates confidence by text, most likely first
 * @param region ISO 3166 code, as {@code us-ca}
 * @param position latitude and longitude in degrees, where the maker tells where a camera was
 */
public record MakerRead(
        String field,
        String name,
        String camera,
        Instant at,
        String plate,
        double confidence,
        Map<String, Double> candidates,
        Optional<String> region,
        double regionConfidence,
        OptionalDouble directionDegrees,
        int frames,
        List<Double> position,
        Optional<MakerBox> plateBox,
        Optional<MakerBox> vehicleBox,
        Optional<MakerPicture> picture) {

    /** Names no plate. */
    @Override
    public String toString() {
        return "a read of " + camera + " at " + at;
    }
}
