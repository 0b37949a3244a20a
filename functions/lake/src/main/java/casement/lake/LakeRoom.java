package casement.lake;

import casement.domain.plate.ReadFiles;
import casement.domain.plate.ReadLake;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The lake room's wiring. */
@Factory
final class LakeRoom {
    @Singleton
    StoreReadsInLake storeReadsInLake(ReadFiles files, ReadLake lake) {
        return new StoreReadsInLake(files, lake);
    }
}
