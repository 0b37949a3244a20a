package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.log.EntriesFile;
import casement.domain.log.LogEntries;
import casement.domain.log.LogLine;
import casement.domain.video.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files of entries of a log in memory. */
public final class MemoryLogEntries implements LogEntries {
    private final MemoryLogStore store;

    public MemoryLogEntries(MemoryLogStore store) {
        this.store = store;
    }

    private List<EntriesFile> files() {
        return store.objects().entrySet().stream()
                .flatMap(object -> EntriesFile.at(
                        object.getKey(), Sha256.of(object.getValue()).hex())
                        .stream())
                .toList();
    }

    @Override
    public SortedSet<LocalDate> days() {
        return files().stream().map(EntriesFile::day).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<EntriesFile> files(LocalDate day) {
        return files().stream().filter(file -> file.day().equals(day)).toList();
    }

    @Override
    public List<LogLine> read(EntriesFile file) {
        return file.lines(store.find(file.path()).orElseThrow(() -> new Fault.Missing("there is no " + file.path())));
    }
}
