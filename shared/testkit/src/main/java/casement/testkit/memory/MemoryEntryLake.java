package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.log.EntryLake;
import casement.domain.log.LakeHour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Files of entries by column, in memory. */
public final class MemoryEntryLake implements EntryLake {
    private record Place(LocalDate day, int hour) {}

    private final Map<Place, LakeHour> hours = new HashMap<>();
    private final Map<Place, byte[]> files = new HashMap<>();
    private final List<LakeHour> stored = new ArrayList<>();
    private boolean isSilent;

    @Override
    public synchronized SortedSet<LocalDate> days() {
        return hours.keySet().stream().map(Place::day).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public synchronized void remove(LakeHour hour) {
        Place place = new Place(hour.day(), hour.hour());
        hours.remove(place);
        files.remove(place);
    }

    @Override
    public synchronized List<LakeHour> hours(LocalDate day) {
        return hours.values().stream()
                .filter(hour -> hour.day().equals(day))
                .sorted(Comparator.comparingInt(LakeHour::hour))
                .toList();
    }

    @Override
    public synchronized void store(LakeHour hour, byte[] file) {
        if (isSilent) {
            throw new Fault.Unavailable("the lake of entries", new IllegalStateException("switched off"));
        }
        Place place = new Place(hour.day(), hour.hour());
        hours.put(place, hour);
        files.put(place, file.clone());
        stored.add(hour);
    }

    /** From now on nothing can be stored, or it can again. */
    public synchronized void silence(boolean silent) {
        isSilent = silent;
    }

    /** Each store that there was, in its order. */
    public synchronized List<LakeHour> stored() {
        return List.copyOf(stored);
    }

    /** What lies there of an hour, nothing as no bytes. */
    public synchronized byte[] file(LocalDate day, int hour) {
        return files.getOrDefault(new Place(day, hour), new byte[0]);
    }
}
