package casement.plates;

import casement.domain.camera.Cameras;
import casement.domain.plate.AlprSegments;
import casement.domain.plate.Passages;
import casement.domain.plate.PlateReader;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.ReadingRules;
import casement.domain.plate.Reads;
import casement.domain.retention.Retention;
import casement.domain.video.VideoFrames;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The plates room's wiring. */
@Factory
final class PlatesRoom {
    @Singleton
    ReadPlates readPlates(
            Cameras cameras,
            AlprSegments segments,
            VideoFrames frames,
            PlateReader reader,
            ReadPictures pictures,
            Passages passages,
            Reads reads,
            ReadingRules rules,
            Retention retention) {
        return new ReadPlates(cameras, segments, frames, reader, pictures, passages, reads, rules, retention);
    }
}
