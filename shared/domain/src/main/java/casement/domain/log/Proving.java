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
    private final LogEntries entries;

    public Proving(LogStore store, LogEntries entries) {
        this.store = store;
        this.entries = entries;
    }

    /**
     * Empty when the published log has no such entry, or none that was sealed within a day of being recorded.
     *
     * @throws Fault.Unavailable when a part of the log does not answer
     * @throws casement.merkle.MalformedLog when the log is not what it was
     */
    public Optional<EntryProof> of(AuditEntry entry) {
        return of(entry.id(), entry.at());
    }

    /** As {@link #of(AuditEntry)}, of an entry that was recorded then. */
    public Optional<EntryProof> of(AuditId id, Instant at) {
        return store.published().flatMap(published -> proof(SignedNote.parse(published), id, at));
    }

    private Optional<EntryProof> proof(SignedNote note, AuditId id, Instant at) {
        Checkpoint checkpoint = Checkpoint.of(note);
        Leaves leaves = new Leaves(checkpoint.size());
        long from = leaves.firstSealedAt(at.minus(LEEWAY));
        return line(leaves, from, id, at).map(line -> {
            TiledTree tree = new TiledTree(checkpoint.size(), tile -> store.find(tile.path()));
            InclusionProof inclusion = tree.inclusion(line.index());
            LeafContent leaf = leaves.at(line.index());
            if (!inclusion.holds(leaf.hash(), checkpoint.root())) {
                throw new Fault.Conflict(
                        "the entry's place does not lead to the published root: somebody changed the log");
            }
            return new EntryProof(line.line(), leaf, inclusion, note.note());
        });
    }

    private Optional<LogLine> line(Leaves leaves, long from, AuditId id, Instant at) {
        Instant last = at.plus(LONGEST_WAIT);
        if (from == leaves.size() || leaves.at(from).sealed().isAfter(last)) {
            return Optional.empty();
        }
        LocalDate day = day(leaves.at(from).sealed());
        for (; !day.isAfter(day(last)); day = day.plusDays(1)) {
            List<EntriesFile> files = entries.files(day).stream()
                    .filter(file -> file.end() > from && file.end() <= leaves.size())
                    .toList();
            for (EntriesFile file : files) {
                Optional<LogLine> line = entries.read(file).stream()
                        .filter(read -> isOf(read, id))
                        .findFirst();
                if (line.isPresent() || leaves.at(file.first()).sealed().isAfter(last)) {
                    return line;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(LogLine line, AuditId id) {
        return line instanceof LoggedEntry logged
                && logged.fields().stream()
                        .anyMatch(field -> field instanceof OpenField open
                                && open.name().equals("id")
                                && open.value().equals(id.value()));
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
