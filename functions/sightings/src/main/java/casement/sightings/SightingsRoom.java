package casement.sightings;

import casement.domain.camera.Cameras;
import casement.domain.retention.Retention;
import casement.domain.vehicle.BodyTypes;
import casement.domain.vehicle.ObjectRecogniser;
import casement.domain.vehicle.ObservedSegments;
import casement.domain.vehicle.Sightings;
import casement.domain.video.VideoFrames;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The sightings room's wiring. */
@Factory
final class SightingsRoom {
    @Singleton
    RecogniseObjects recogniseObjects(
            Cameras cameras,
            ObservedSegments segments,
            VideoFrames frames,
            ObjectRecogniser recogniser,
            BodyTypes bodyTypes,
            Sightings sightings,
            Retention retention) {
        return new RecogniseObjects(cameras, segments, frames, recogniser, bodyTypes, sightings, retention);
    }
}
