package casement.reads;

import casement.domain.access.Asking;
import casement.domain.camera.Cameras;
import casement.domain.message.Messages;
import casement.domain.plate.LinkedPictures;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.ReadQualities;
import casement.domain.plate.ReadSources;
import casement.domain.plate.ReadingRules;
import casement.domain.plate.Reads;
import casement.domain.retention.Retention;
import casement.domain.vehicle.Sightings;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The reads room's wiring. */
@Factory
final class ReadsRoom {
    @Singleton
    SearchReads searchReads(Asking asking, Cameras cameras, Reads reads) {
        return new SearchReads(asking, cameras, reads);
    }

    @Singleton
    ShowReadPicture showReadPicture(Asking asking, Cameras cameras, Reads reads, ReadPictures pictures, Clock clock) {
        return new ShowReadPicture(asking, cameras, reads, pictures, clock);
    }

    @Singleton
    CorrectRead correctRead(Asking asking, Reads reads, Clock clock) {
        return new CorrectRead(asking, reads, clock);
    }

    @Singleton
    SearchSightings searchSightings(Asking asking, Cameras cameras, Sightings sightings) {
        return new SearchSightings(asking, cameras, sightings);
    }

    @Singleton
    AnnounceRead announceRead(Messages messages) {
        return new AnnounceRead(messages);
    }

    @Singleton
    RegisterSource registerSource(Asking asking, ReadSources sources, Cameras cameras, Clock clock) {
        return new RegisterSource(asking, sources, cameras, clock);
    }

    @Singleton
    ListSources listSources(Asking asking, ReadSources sources) {
        return new ListSources(asking, sources);
    }

    @Singleton
    EndSource endSource(Asking asking, ReadSources sources, Cameras cameras, Clock clock) {
        return new EndSource(asking, sources, cameras, clock);
    }

    @Singleton
    MeasureReads measureReads(Cameras cameras, Reads reads, ReadQualities qualities) {
        return new MeasureReads(cameras, reads, qualities);
    }

    @Singleton
    ShowReadQuality showReadQuality(Asking asking, Cameras cameras, ReadQualities qualities, Clock clock) {
        return new ShowReadQuality(asking, cameras, qualities, clock);
    }

    @Singleton
    ReceiveReads receiveReads(
            ReadSources sources,
            Cameras cameras,
            ReadingRules rules,
            Reads reads,
            ReadPictures pictures,
            LinkedPictures linked,
            Retention retention,
            Clock clock) {
        return new ReceiveReads(sources, cameras, rules, reads, pictures, linked, retention, clock);
    }
}
