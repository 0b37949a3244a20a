package casement.situation;

import casement.domain.camera.Camera;
import casement.domain.camera.CameraClass;
import casement.domain.camera.CameraId;
import casement.domain.camera.Mount;
import casement.domain.situation.Spot;
import casement.situation.door.FeedRules;
import java.util.Optional;

/**
 * A camera that may see a place.
 *
 * @param metres from it to the place
 * @param bearingDegrees from it to the place, clockwise from north
 * @param sight how sure it is that the place is in its picture
 */
record SeeingCamera(CameraId id, CameraClass cameraClass, double metres, double bearingDegrees, Sight sight) {
    private static final double ROUND = 360;

    /** How sure it is that a place is in a camera's picture; what stands between is not known. */
    enum Sight {
        /** It looks there. */
        LOOKS_THERE,
        /** It has several positions, one of which may look there. */
        TURNS,
        /** Nobody has said where it looks. */
        UNKNOWN
    }

    /** Absent when it is too far, looks elsewhere, or is not where it was registered. */
    static Optional<SeeingCamera> of(Camera camera, Spot place, FeedRules.Nearby rules) {
        Spot here = new Spot(camera.place().latitudeDegrees(), camera.place().longitudeDegrees(), 0);
        double metres = here.metresTo(place);
        if (camera.mount() == Mount.MOBILE || metres - place.withinMetres() > rules.cameraMetres()) {
            return Optional.empty();
        }
        double bearing = here.bearingTo(place);
        boolean isThere = metres <= place.withinMetres();
        return sight(camera, bearing, isThere, rules)
                .map(sight -> new SeeingCamera(camera.id(), camera.cameraClass(), metres, bearing, sight));
    }

    private static Optional<Sight> sight(Camera camera, double bearing, boolean isThere, FeedRules.Nearby rules) {
        if (camera.presets().size() > 1) {
            return Optional.of(Sight.TURNS);
        }
        return camera.place()
                .headingDegrees()
                .map(heading -> isThere || between(heading, bearing) <= rules.fieldOfViewDegrees() / 2.0
                        ? Optional.of(Sight.LOOKS_THERE)
                        : Optional.<Sight>empty())
                .orElse(Optional.of(Sight.UNKNOWN));
    }

    /** The smaller angle, 0 to 180. */
    private static double between(double one, double other) {
        double apart = Math.abs(one - other) % ROUND;
        return Math.min(apart, ROUND - apart);
    }
}
