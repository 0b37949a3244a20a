package casement.situation;

import casement.lambda.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gunshots as a feed of that kind sends them; feeds of other kinds send EIDO, CAP or GeoJSON. Members that are not known are let be. */
public record GunshotsForm(@Member(needed = true) Optional<List<Detection>> detections) {
    /**
     * What sensors heard.
     *
     * @param id the sender's own name for it, never reused for another
     * @param confidence 0 to 1
     * @param status such as {@code reviewed}
     * @param uncertaintyMetres how far from there it may have been; left out: 0
     */
    public record Detection(
            @Member(needed = true) Optional<String> id,
            @Member(needed = true) Optional<Instant> at,
            @Member(needed = true) Optional<Double> confidence,
            Optional<String> status,
            @Member(needed = true) Optional<Double> latitudeDegrees,
            @Member(needed = true) Optional<Double> longitudeDegrees,
            Optional<Double> uncertaintyMetres) {}
}
