package casement.lake;

import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadFiles;
import casement.domain.plate.ReadLake;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes new and corrected reads into the lake, a file for each day that they are of. */
public final class StoreReadsInLake {
    private final ReadFiles files;
    private final ReadLake lake;

    public StoreReadsInLake(ReadFiles files, ReadLake lake) {
        this.files = files;
        this.lake = lake;
    }

    /**
     * @param batch the same whenever the same reads are handed in
     * @throws casement.domain.Fault.Unavailable when not all could be stored; hand all in again
     */
    public void store(String batch, List<PlateRead> reads) {
        Map<LocalDate, List<PlateRead>> byDay = reads.stream()
                .collect(Collectors.groupingBy(
                        read -> LocalDate.ofInstant(read.at(), ZoneOffset.UTC), TreeMap::new, Collectors.toList()));
        byDay.forEach((day, some) -> lake.store(day, batch, files.of(some)));
    }
}
