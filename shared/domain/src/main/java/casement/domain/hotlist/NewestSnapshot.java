package casement.domain.hotlist;

import casement.domain.Fault;
import casement.domain.hotlist.compiled.CompiledFile;
import casement.domain.hotlist.compiled.CompiledLists;
import casement.domain.hotlist.compiled.Misreads;
import casement.domain.plate.PlateRead;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The newest snapshot in memory; whether there is a newer one is asked once a second at most. */
public final class NewestSnapshot implements WantedPlates {
    private static final Duration KNOWN_FOR = Duration.ofSeconds(1);

    private final Snapshots snapshots;
    private final CompiledFiles files;
    private final InstantSource clock;
    private final Misreads misreads;
    private Loaded loaded = new Loaded(Optional.empty(), CompiledLists.NONE, Instant.MIN);

    private record Loaded(Optional<Snapshot> snapshot, CompiledLists lists, Instant asked) {}

    public NewestSnapshot(Snapshots snapshots, CompiledFiles files, InstantSource clock, Misreads misreads) {
        this.snapshots = snapshots;
        this.files = files;
        this.clock = clock;
        this.misreads = misreads;
    }

    @Override
    public List<HotListMatch> match(PlateRead read, Instant now) {
        return lists().match(read, now, misreads);
    }

    /** @throws Fault.Unavailable when the lists cannot be had, or are not what they were compiled to be */
    public synchronized CompiledLists lists() {
        Instant now = clock.instant();
        boolean known = !now.isBefore(loaded.asked())
                && Duration.between(loaded.asked(), now).compareTo(KNOWN_FOR) < 0;
        if (loaded.asked().equals(Instant.MIN) || !known) {
            loaded = newest(now);
        }
        return loaded.lists();
    }

    private Loaded newest(Instant now) {
        Optional<Snapshot> newest = snapshots.newest();
        if (newest.equals(loaded.snapshot())) {
            return new Loaded(newest, loaded.lists(), now);
        }
        try {
            return new Loaded(newest, load(newest), now);
        } catch (Fault.Unavailable replaced) {
            return after(newest, now, replaced);
        }
    }

    /** A snapshot that was replaced just now is gone; one that is still the newest must be there. */
    private Loaded after(Optional<Snapshot> gone, Instant now, Fault.Unavailable fault) {
        Optional<Snapshot> newest = snapshots.newest();
        if (newest.equals(gone)) {
            throw fault;
        }
        return new Loaded(newest, load(newest), now);
    }

    private CompiledLists load(Optional<Snapshot> newest) {
        try {
            return newest.map(snapshot -> CompiledFile.read(files.open(snapshot.file())))
                    .orElse(CompiledLists.NONE);
        } catch (IllegalArgumentException damaged) {
            throw new Fault.Unavailable("the compiled hot lists cannot be read", damaged);
        }
    }
}
