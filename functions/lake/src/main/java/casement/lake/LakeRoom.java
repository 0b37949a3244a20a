package casement.lake;

import casement.domain.log.EntryFiles;
import casement.domain.log.EntryLake;
import casement.domain.log.LogEntries;
import casement.domain.plate.ReadFiles;
import casement.domain.plate.ReadLake;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The lake room's wiring. */
@Factory
final class LakeRoom {
    @Singleton
    StoreReadsInLake storeReadsInLake(ReadFiles files, ReadLake lake) {
        return new StoreReadsInLake(files, lake);
    }

    @Singleton
    StoreEntriesInLake storeEntriesInLake(LogEntries entries, EntryFiles files, EntryLake lake, Clock clock) {
        return new StoreEntriesInLake(entries, files, lake, clock);
    }
}
