package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.hotlist.CompiledFiles;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ListEntries;
import casement.domain.hotlist.ListEntry;
import casement.domain.hotlist.ListVersion;
import casement.domain.hotlist.Snapshot;
import casement.domain.hotlist.Snapshots;
import casement.domain.hotlist.compiled.CompiledFile;
import casement.domain.hotlist.compiled.CompilingLists;
import casement.domain.hotlist.compiled.ListInForce;
import casement.domain.hotlist.compiled.OwnEntry;
import casement.domain.video.Sha256;
import casement.domain.video.StoredObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Compiles all lists in force into one snapshot, which from then on reads are matched against; the one before goes. */
public final class CompileLists {
    private static final int MOST_ATTEMPTS = 8;

    /** Lists that people type are never overdue. */
    private static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final HotLists lists;
    private final ListEntries entries;
    private final CompiledFiles files;
    private final Snapshots snapshots;
    private final Clock clock;
    private final Supplier<UUID> random;

    public CompileLists(
            HotLists lists,
            ListEntries entries,
            CompiledFiles files,
            Snapshots snapshots,
            Clock clock,
            Supplier<UUID> random) {
        this.lists = lists;
        this.entries = entries;
        this.files = files;
        this.snapshots = snapshots;
        this.clock = clock;
        this.random = random;
    }

    /**
     * What was durable before the call is in the newest snapshot when it returns, whoever else compiles at the same time. Done
     * again, it changes nothing.
     */
    public Snapshot compile() {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Optional<Snapshot> before = snapshots.newest();
            byte[] compiled = CompiledFile.write(compiled(clock.instant()).compiled());
            Optional<Snapshot> same =
                    before.filter(snapshot -> snapshot.file().digest().equals(Sha256.of(compiled)));
            if (same.isPresent()) {
                return same.get();
            }
            Snapshot next = stored(before.map(Snapshot::number).orElse(0L) + 1, compiled);
            if (snapshots.follow(next)) {
                before.map(Snapshot::file).ifPresent(files::delete);
                return next;
            }
            files.delete(next.file());
        }
        throw new Fault.Unavailable(
                "the hot lists change too fast to be compiled", new IllegalStateException(MOST_ATTEMPTS + " attempts"));
    }

    private Snapshot stored(long number, byte[] compiled) {
        StoredObject file = files.store("snapshots/" + number + "-" + random.get(), compiled);
        return new Snapshot(number, file, clock.instant());
    }

    private CompilingLists compiled(Instant now) {
        CompilingLists compiling = new CompilingLists();
        for (HotList list : lists.all()) {
            if (list.isEnded()) {
                continue;
            }
            list.inForce().ifPresent(version -> add(compiling, list, version));
            if (list.isTyped()) {
                int place = compiling.list(new ListInForce(
                        list.id(), list.revision(), list.registered(), list.registered(), NEVER, list.salt()));
                entries.of(list.id()).stream()
                        .filter(entry -> entry.isInForce(now))
                        .forEach(entry -> compiling.add(own(place, entry)));
            }
        }
        return compiling;
    }

    private void add(CompilingLists compiling, HotList list, ListVersion version) {
        int place = compiling.list(new ListInForce(
                list.id(),
                version.number(),
                version.issued(),
                version.imported(),
                list.source().overdue(version.issued()),
                list.salt()));
        compiling.addAll(place, CompiledFile.read(files.open(version.file())));
    }

    private static OwnEntry own(int place, ListEntry entry) {
        return new OwnEntry(
                place, entry.id(), entry.plate(), entry.category(), entry.region(), entry.entered(), entry.expires());
    }
}
