package casement.domain.vehicle;

import casement.domain.camera.Movement;
import casement.domain.plate.PictureBox;
import casement.domain.video.Frame;
import java.time.Instant;
import java.util.Optional;

/**
 * What a recogniser says that it saw, before it is stored; see {@link Sighting} for the parts.
 *
 * @param picture in which it was seen best; it is not kept
 */
public record Observation(
        Instant at,
        ObjectKind kind,
        Optional<BodyType> bodyType,
        Optional<SeenColour> colour,
        Movement movement,
        PictureBox box,
        Frame picture) {
    public Observation withBodyType(Optional<BodyType> known) {
        return new Observation(at, kind, known, colour, movement, box, picture);
    }
}
