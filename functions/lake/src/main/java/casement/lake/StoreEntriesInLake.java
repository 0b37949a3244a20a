package casement.lake;

import casement.domain.log.EntriesFile;
import casement.domain.log.EntryFiles;
import casement.domain.log.EntryLake;
import casement.domain.log.LakeHour;
import casement.domain.log.LogEntries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the log's entries into the lake, a file for each hour of sealing, and that file anew whenever the log has more or less of the hour:
 * today and yesterday at each round, every other day once a day, so that what was
 * taken out of the log, or has gone from it, is out of the lake a day later.
 */
public final class StoreEntriesInLake {
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final long ROUNDS_A_DAY = Duration.ofDays(1).dividedBy(EVERY);

    private final LogEntries entries;
    private final EntryFiles files;
    private final EntryLake lake;
    private final Clock clock;

    public StoreEntriesInLake(LogEntries entries, EntryFiles files, EntryLake lake, Clock clock) {
        this.entries = entries;
        this.files = files;
        this.lake = lake;
        this.clock = clock;
    }

    /**
     * Done again it writes nothing again. A day that cannot be copied keeps none of the others from it.
     *
     * @throws casement.domain.Fault.Unavailable when not all was copied; the next round goes on
     * @throws casement.merkle.MalformedLog when a file of the log is none of the log's
     */
    public void store() {
        List<RuntimeException> failures = new ArrayList<>();
        SortedSet<LocalDate> days = new TreeSet<>(entries.days());
        days.addAll(lake.days());
        for (LocalDate day : days) {
            if (isDue(day, clock.instant())) {
                try {
                    store(day);
                } catch (RuntimeException failed) {
                    failures.add(failed);
                }
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.getFirst();
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    static boolean isDue(LocalDate day, Instant now) {
        LocalDate yesterday = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        long round = now.getEpochSecond() / EVERY.toSeconds();
        return !day.isBefore(yesterday) || Math.floorMod(day.toEpochDay() - round, ROUNDS_A_DAY) == 0;
    }

    private void store(LocalDate day) {
        List<LakeHour> there = lake.hours(day);
        SortedMap<Integer, List<EntriesFile>> byHour = byHour(entries.files(day), there);
        there.stream().filter(known -> !byHour.containsKey(known.hour())).forEach(lake::remove);
        byHour.forEach((hour, some) -> {
            LakeHour now = LakeHour.of(day, hour, some);
            if (!there.contains(now)) {
                lake.store(now, files.of(some.stream().flatMap(file -> entries.read(file).stream())));
            }
        });
    }

    /** All entries of a file were sealed at one moment; of what the lake has already that need not be looked up. */
    private SortedMap<Integer, List<EntriesFile>> byHour(List<EntriesFile> ofDay, List<LakeHour> there) {
        SortedMap<Integer, List<EntriesFile>> hours = new TreeMap<>();
        for (EntriesFile file : ofDay) {
            int hour = there.stream()
                    .filter(known -> known.holds(file))
                    .map(LakeHour::hour)
                    .findFirst()
                    .orElseGet(() -> hour(file));
            hours.computeIfAbsent(hour, none -> new ArrayList<>()).add(file);
        }
        return hours;
    }

    private int hour(EntriesFile file) {
        return entries.read(file).getFirst().sealed().atOffset(ZoneOffset.UTC).getHour();
    }
}
