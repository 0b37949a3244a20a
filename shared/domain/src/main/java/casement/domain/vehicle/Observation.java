package casement.domain.vehicle;

import casement.domain.camera.Movement;
import casement.domain.plate.PictureBox;
import java.time.Instant;
import java.util.Optional;

/** What a recogniser says that it saw, before it is stored; see {@link Sighting} for the parts. */
public record Observation(
        Instant at,
        ObjectKind kind,
        Optional<BodyType> bodyType,
        Optional<SeenColour> colour,
        Movement movement,
        PictureBox box) {}
