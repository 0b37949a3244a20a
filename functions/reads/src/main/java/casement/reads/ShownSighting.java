package casement.reads;

import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.domain.plate.PictureBox;
import casement.domain.vehicle.BodyType;
import casement.domain.vehicle.Colour;
import casement.domain.vehicle.ObjectKind;
import casement.domain.vehicle.SeenColour;
import casement.domain.vehicle.Sighting;
import casement.domain.vehicle.SightingId;
import java.time.Instant;
import java.util.Optional;

/**
 * A sighting as it is shown.
 *
 * @param bodyType absent: unknown
 * @param colour absent: unknown
 * @param colourConfidence 0 to 1
 * @param direction degrees, clockwise from north
 */
record ShownSighting(
        SightingId sightingId,
        Instant capturedAt,
        CameraId cameraId,
        Place place,
        ObjectKind kind,
        Optional<BodyType> bodyType,
        Optional<Colour> colour,
        Optional<Double> colourConfidence,
        Optional<Double> direction,
        PictureBox box) {
    static ShownSighting of(Sighting seen) {
        return new ShownSighting(
                seen.id(),
                seen.at(),
                seen.camera(),
                seen.place(),
                seen.kind(),
                seen.bodyType(),
                seen.colour().map(SeenColour::colour),
                seen.colour().map(SeenColour::confidence),
                seen.directionDegrees().stream().boxed().findFirst(),
                seen.box());
    }
}
