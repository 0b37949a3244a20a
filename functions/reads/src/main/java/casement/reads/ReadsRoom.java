package casement.reads;

import casement.domain.access.Asking;
import casement.domain.camera.Cameras;
import casement.domain.plate.LinkedPictures;
import casement.domain.plate.ReadPictures;
import casement.domain.plate.ReadSources;
import casement.domain.plate.Reads;
import casement.domain.retention.Retention;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The reads room's wiring. */
@Factory
final class ReadsRoom {
    @Singleton
    RegisterSource registerSource(Asking asking, ReadSources sources, Cameras cameras, Clock clock) {
        return new RegisterSource(asking, sources, cameras, clock);
    }

    @Singleton
    ListSources listSources(Asking asking, ReadSources sources) {
        return new ListSources(asking, sources);
    }

    @Singleton
    EndSource endSource(Asking asking, ReadSources sources, Clock clock) {
        return new EndSource(asking, sources, clock);
    }

    @Singleton
    ReceiveReads receiveReads(
            ReadSources sources,
            Cameras cameras,
            Reads reads,
            ReadPictures pictures,
            LinkedPictures linked,
            Retention retention,
            Clock clock) {
        return new ReceiveReads(sources, cameras, reads, pictures, linked, retention, clock);
    }
}
