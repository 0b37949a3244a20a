package casement.domain.plate;

import casement.domain.camera.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a source says that it read, before it is stored; see {@link PlateRead} for the parts.
 *
 * @param name the source's own name for it, never reused for another
 * @param place where a mobile camera was; absent: where the camera is registered
 */
public record Reading(
        SourceId source,
        String name,
        Optional<Place> place,
        Instant at,
        PlateText text,
        String asRead,
        double confidence,
        List<Candidate> candidates,
        Optional<Region> region,
        OptionalDouble directionDegrees,
        int frames,
        Optional<PictureBox> plateBox,
        Optional<PictureBox> vehicleBox) {
    public Reading {
        Confidence.check("confidence", confidence);
        candidates = candidates.stream().limit(PlateRead.MOST_CANDIDATES).toList();
    }

    /** Names no plate. */
    @Override
    public String toString() {
        return "a reading of " + source + " at " + at;
    }
}
