package casement.auditverifier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Entries as they are against what their leaves are hashes of. */
final class EntriesCheck {
    private final EntryFiles files;
    private final Findings findings;
    private final Times times;
    private final Redactions redactions;
    private final Repeats repeats;
    private final Instant keptFrom;
    private Optional<EntryFileContent> current = Optional.empty();
    private boolean hasBegun;
    private long held;
    private Gap gap = Gap.NONE;
    /** First and last of entries one after the other that are not what was sealed. */
    private List<EntryLine> changed = List.of();

    /** Entries one after the other that are not there. */
    private record Gap(long first, long last, Instant sealedFirst, Instant sealedLast, boolean isPastItsTerm) {
        private static final Gap NONE = new Gap(0, -1, Instant.MIN, Instant.MIN, true);

        private boolean isNone() {
            return last < first;
        }

        private String said() {
            String entries = first == last ? "entry " + first : "entries " + first + " to " + last;
            return entries + ", sealed from " + sealedFirst + " to " + sealedLast + ",";
        }
    }

    EntriesCheck(
            EntryFiles files,
            Findings findings,
            Times times,
            Redactions redactions,
            Repeats repeats,
            Instant keptFrom) {
        this.files = files;
        this.findings = findings;
        this.times = times;
        this.redactions = redactions;
        this.repeats = repeats;
        this.keptFrom = keptFrom;
    }

    /** @param content what the leaf is the hash of, where it is there */
    void check(long index, Optional<byte[]> content) {
        Optional<EntryLine> line = line(index);
        if (line.isPresent()) {
            endGap();
            check(line.get(), content);
        } else {
            content.ifPresent(leaf -> missing(index, Instant.ofEpochMilli(LeafContents.sealedMillis(leaf))));
        }
    }

    private Optional<EntryLine> line(long index) {
        while (!hasBegun || current.filter(file -> file.file().until() <= index).isPresent()) {
            advance();
        }
        return current.filter(file -> file.file().first() <= index).flatMap(file -> file.line(index));
    }

    private void advance() {
        long reached = current.map(file -> file.file().until()).orElse(0L);
        hasBegun = true;
        current = files.next();
        current.ifPresent(file -> {
            file.faults().forEach(findings::fault);
            findings.expect(
                    file.file().first() >= reached,
                    file.file().name() + " begins before entry " + reached + ", where the file before it ends");
        });
    }

    private void check(EntryLine line, Optional<byte[]> content) {
        if (content.isEmpty()) {
            return;
        }
        byte[] leaf = content.get();
        boolean isSealedThen = line.sealedMillis() == LeafContents.sealedMillis(leaf);
        if (!isSealedThen) {
            findings.fault(
                    "entry " + line.index() + " says it was sealed at " + Instant.ofEpochMilli(line.sealedMillis())
                            + ", and its leaf " + Instant.ofEpochMilli(LeafContents.sealedMillis(leaf)));
        }
        if (!LeafContents.hasDigest(leaf, line.digest())) {
            changed = changed.isEmpty() ? List.of(line, line) : List.of(changed.getFirst(), line);
            return;
        }
        endChanged();
        if (isSealedThen) {
            held++;
            times.made(line);
            redactions.add(line);
            line.id().ifPresent(repeats::add);
        }
    }

    private void endChanged() {
        if (changed.isEmpty()) {
            return;
        }
        EntryLine first = changed.getFirst();
        EntryLine last = changed.getLast();
        boolean isOne = first.index() == last.index();
        findings.fault((isOne
                        ? "entry " + first.index()
                                + first.id().map(id -> " (" + id + ")").orElse("") + " is"
                        : "entries " + first.index() + " to " + last.index() + " are")
                + " not what was sealed: something of " + (isOne ? "it" : "each")
                + " was changed, blanked, added or stripped");
        changed = List.of();
    }

    private void missing(long index, Instant sealed) {
        endChanged();
        boolean isPast = sealed.isBefore(keptFrom);
        if (gap.isNone() || gap.isPastItsTerm() != isPast) {
            endGap();
            gap = new Gap(index, index, sealed, sealed, isPast);
        } else {
            gap = new Gap(gap.first(), index, gap.sealedFirst(), sealed, isPast);
        }
    }

    private void endGap() {
        if (gap.isNone()) {
            return;
        }
        if (gap.isPastItsTerm()) {
            findings.note("gone at their term: " + gap.said() + " of which place and hash hold");
        } else {
            findings.fault(gap.said() + " missing from entries/: taken away, or not copied");
        }
        gap = Gap.NONE;
    }

    void end(long size) {
        endGap();
        endChanged();
        while (current.isPresent()) {
            String name = current.get().file().name();
            findings.expect(
                    current.get().file().until() <= size,
                    name + " holds entries beyond the last of the published checkpoint, which is " + (size - 1));
            advance();
        }
        if (held > 0) {
            findings.holds("each field of " + held + " entries is the one that was sealed");
        }
    }
}
