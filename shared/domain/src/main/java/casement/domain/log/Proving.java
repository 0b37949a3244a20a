package casement.domain.log;

import casement.domain.Fault;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.merkle.Checkpoint;
import casement.merkle.EntryBundle;
import casement.merkle.InclusionProof;
import casement.merkle.SignedNote;
import casement.merkle.TilePath;
import casement.merkle.TiledTree;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds an entry's place in the published log, and proves it. Nobody need have written down where it is: times of sealing never fall. */
public final class Proving {
    /** By so much the clock of who recorded an entry may be ahead of who sealed it. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    /** An entry that waited longer is looked for by who reads the files of entries. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final LogStore store;

    public Proving(LogStore store) {
        this.store = store;
    }

    private record Place(long index, String line) {}

    /** A file of entries: those from {@code first} on, {@code count} of them. */
    private record File(String path, long first, int count) {
        private static File of(String path) {
            String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
            int dash = name.indexOf('-');
            return new File(path, Long.parseLong(name.substring(0, dash)), Integer.parseInt(name.substring(dash + 1)));
        }
    }

    /**
     * Empty when the published log has no such entry, or none that was sealed within a day of being recorded.
     *
     * @throws Fault.Unavailable when a part of the log does not answer
     * @throws casement.merkle.MalformedLog when the log is not what it was
     */
    public Optional<EntryProof> of(AuditEntry entry) {
        return store.published().flatMap(published -> proof(SignedNote.parse(published), entry));
    }

    private Optional<EntryProof> proof(SignedNote note, AuditEntry entry) {
        Checkpoint checkpoint = Checkpoint.of(note);
        Leaves leaves = new Leaves(checkpoint.size());
        long from = leaves.firstSealedAt(entry.at().minus(LEEWAY));
        return place(leaves, from, entry).map(place -> {
            TiledTree tree = new TiledTree(checkpoint.size(), tile -> store.find(tile.path()));
            InclusionProof inclusion = tree.inclusion(place.index());
            LeafContent leaf = leaves.at(place.index());
            if (!inclusion.holds(leaf.hash(), checkpoint.root())) {
                throw new Fault.Conflict(
                        "the entry's place does not lead to the published root: somebody changed the log");
            }
            return new EntryProof(place.line(), leaf, inclusion, note.note());
        });
    }

    private Optional<Place> place(Leaves leaves, long from, AuditEntry entry) {
        Instant last = entry.at().plus(LONGEST_WAIT);
        if (from == leaves.size() || leaves.at(from).sealed().isAfter(last)) {
            return Optional.empty();
        }
        LocalDate day = day(leaves.at(from).sealed());
        for (; !day.isAfter(day(last)); day = day.plusDays(1)) {
            List<File> files = store.paths(LogPaths.entries(day)).stream()
                    .map(File::of)
                    .filter(file -> file.first() + file.count() > from && file.first() < leaves.size())
                    .toList();
            for (File file : files) {
                Optional<Place> place = place(file, entry.id());
                if (place.isPresent() || leaves.at(file.first()).sealed().isAfter(last)) {
                    return place.filter(found -> found.index() < leaves.size());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> place(File file, AuditId id) {
        String text = new String(
                store.find(file.path())
                        .orElseThrow(() -> new Fault.Unavailable(
                                "a file of the log's entries is gone; try again",
                                new IllegalStateException(file.path()))),
                StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        for (int n = 0; n < lines.size(); n++) {
            if (LogLines.isOf(lines.get(n), id)) {
                return Optional.of(new Place(file.first() + n, lines.get(n)));
            }
        }
        return Optional.empty();
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    /** The contents of leaves, read a bundle at a time. */
    private final class Leaves {
        private final long size;
        private final Map<Long, List<byte[]>> bundles = new HashMap<>();

        private Leaves(long size) {
            this.size = size;
        }

        private long size() {
            return size;
        }

        private LeafContent at(long index) {
            List<byte[]> bundle = bundles.computeIfAbsent(index / TilePath.FULL, this::read);
            return LeafContent.parse(bundle.get((int) (index % TilePath.FULL)));
        }

        private List<byte[]> read(long number) {
            int width = (int) Math.min(TilePath.FULL, size - number * TilePath.FULL);
            EntryBundle bundle = new EntryBundle(number, width);
            return bundle.decode(store.find(bundle.path())
                    .orElseThrow(() -> new Fault.Unavailable(
                            "a part of the log is gone; try again", new IllegalStateException(bundle.path()))));
        }

        /** The index of the first entry that was sealed then or later; the log's size when there is none. */
        private long firstSealedAt(Instant time) {
            long low = 0;
            long high = size;
            while (low < high) {
                long middle = (low + high) >>> 1;
                if (at(middle).sealed().isBefore(time)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
