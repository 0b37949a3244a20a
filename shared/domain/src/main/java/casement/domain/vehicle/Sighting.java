package casement.domain.vehicle;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.Place;
import casement.domain.plate.PictureBox;
import casement.domain.retention.Retention;
import casement.domain.retention.RetentionClass;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One object that a camera saw: an object, not a plate and not a person's identity (SEA-CCTV-6, SEA-CCTV-8).
 *
 * @param at when it was seen best
 * @param bodyType absent: unknown; a person has none
 * @param colour absent: unknown, as at night; a person has none
 * @param directionDegrees where it went, clockwise from north
 * @param box where in the picture it was
 * @param expires when it may no longer be shown, whether or not it is gone
 */
public record Sighting(
        SightingId id,
        CameraId camera,
        Place place,
        Instant at,
        ObjectKind kind,
        Optional<BodyType> bodyType,
        Optional<SeenColour> colour,
        OptionalDouble directionDegrees,
        PictureBox box,
        Instant expires) {
    public Sighting {
        if (kind == ObjectKind.PERSON && (bodyType.isPresent() || colour.isPresent())) {
            throw new Fault.BadInput("kind", "a person is counted and has no attributes");
        }
    }

    /** @param name the same whenever the same segment is looked through, and no other sighting's */
    public static Sighting of(ObservingCamera camera, String name, Observation seen, Retention retention) {
        CameraId id = camera.camera().id();
        return new Sighting(
                SightingId.of(id, name),
                id,
                camera.camera().place(),
                seen.at(),
                seen.kind(),
                seen.bodyType(),
                seen.colour(),
                camera.camera().directionDegrees(seen.movement()),
                seen.box(),
                retention.expires(RetentionClass.SIGHTING, seen.at()));
    }

    public boolean isReadable(Instant now) {
        return now.isBefore(expires);
    }
}
