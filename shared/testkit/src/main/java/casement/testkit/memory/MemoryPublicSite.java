package casement.testkit.memory;

import casement.domain.transparency.PublicFile;
import casement.domain.transparency.PublicSite;
import casement.testkit.FaultSwitch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/** The public pages in memory, every write of which can be made to fail. */
public final class MemoryPublicSite implements PublicSite {
    public final FaultSwitch faults = new FaultSwitch();
    private final ConcurrentSkipListMap<LocalDate, List<PublicFile>> begun = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, PublicFile> shown = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<LocalDate, SortedMap<String, PublicFile>> kept = new ConcurrentSkipListMap<>();
    private final List<String> writes = new ArrayList<>();

    @Override
    public SortedSet<LocalDate> kept() {
        return new TreeSet<>(kept.keySet());
    }

    @Override
    public SortedSet<LocalDate> begun() {
        return new TreeSet<>(begun.keySet());
    }

    @Override
    public Optional<List<PublicFile>> version(LocalDate day) {
        return Optional.ofNullable(begun.get(day));
    }

    @Override
    public List<PublicFile> begin(LocalDate day, List<PublicFile> files) {
        faults.guard(() -> {
            begun.putIfAbsent(day, List.copyOf(files));
        });
        return version(day).orElseThrow();
    }

    @Override
    public SortedSet<String> shown() {
        return new TreeSet<>(shown.keySet());
    }

    @Override
    public void show(PublicFile file) {
        faults.guard(() -> {
            writes.add(file.path());
            shown.put(file.path(), file);
        });
    }

    @Override
    public void hide(String path) {
        faults.guard(() -> {
            shown.remove(path);
        });
    }

    @Override
    public void keep(LocalDate day, PublicFile file) {
        faults.guard(() -> {
            kept.computeIfAbsent(day, none -> new ConcurrentSkipListMap<>()).putIfAbsent(file.path(), file);
        });
    }

    @Override
    public void finish(LocalDate day) {
        faults.guard(() -> {
            begun.remove(day);
        });
    }

    /** What anybody sees at a path now. */
    public Optional<byte[]> at(String path) {
        return Optional.ofNullable(shown.get(path)).map(PublicFile::content);
    }

    /** What anybody sees at a path of a kept version. */
    public Optional<byte[]> at(LocalDate day, String path) {
        return Optional.ofNullable(kept.get(day))
                .flatMap(files -> Optional.ofNullable(files.get(path)))
                .map(PublicFile::content);
    }

    /** Paths in the order in which they were shown. */
    public List<String> writes() {
        return List.copyOf(writes);
    }
}
