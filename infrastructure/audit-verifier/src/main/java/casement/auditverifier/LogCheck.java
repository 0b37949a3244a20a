package casement.auditverifier;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A copy of the log from its first leaf to its last, once; what is held at a time does not grow with it. */
final class LogCheck {
    private static final String CHECKPOINT = "checkpoint";
    private static final byte[] UNKNOWN = new byte[Sha.BYTES];

    private final LogFiles files;
    private final Options options;
    private final Findings findings;
    private final PrintStream progress;

    LogCheck(LogFiles files, Options options, Findings findings, PrintStream progress) {
        this.files = files;
        this.options = options;
        this.findings = findings;
        this.progress = progress;
    }

    /** @return the published checkpoint */
    Head check() throws IOException {
        Head newest = Head.parse(
                CHECKPOINT,
                files.read(CHECKPOINT, Head.LONGEST).orElseThrow(() -> new BadLog("there is no file " + CHECKPOINT)));
        Heads heads = new Heads(files, findings, options, newest.origin());
        signer(newest, heads);
        Witnesses witnesses = new Witnesses(options.witnesses(), findings);
        witnesses.check(newest, options.older());
        Times times = new Times(findings, options.late());
        List<Head> dated =
                Stream.concat(Stream.of(newest), options.older().stream()).toList();
        dated.forEach(head -> times.note(head.size()));

        long faults = findings.faultCount();
        leaves(newest, heads, times);
        if (findings.faultCount() == faults) {
            findings.holds("all leaves and tiles come to the root of the checkpoint");
        }
        dated.forEach(head -> witnesses.checkTimes(head, times.sealed(head.size() - 1), times.sealed(head.size())));
        return newest;
    }

    private void signer(Head newest, Heads heads) {
        if (options.keys().isEmpty()) {
            findings.doubt("who signed " + CHECKPOINT
                    + ": get the log's key elsewhere than with the log, and give it by --key");
            return;
        }
        for (NamedKey key : options.keys()) {
            findings.expect(
                    key.name().equals(newest.origin()),
                    CHECKPOINT + " is of the log " + newest.origin() + ", and the key that was given of " + key.name());
        }
        if (heads.expectSigned(newest)) {
            findings.holds(CHECKPOINT + " of " + newest.size() + " entries is signed by the key that was given");
        }
    }

    private void leaves(Head newest, Heads heads, Times times) throws IOException {
        Tiles tiles = new Tiles(files, findings, newest.size());
        TreeCheck tree = new TreeCheck(tiles);
        Redactions redactions = new Redactions();
        Repeats repeats = new Repeats(newest.size());
        List<EntryFile> entryFiles = EntryFiles.all(files, findings);
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService threads = Executors.newFixedThreadPool(
                processors, Thread.ofPlatform().daemon().factory())) {
            Optional<EntriesCheck> entries = files.holdEntries()
                    ? Optional.of(new EntriesCheck(
                            new EntryFiles(files, entryFiles, threads, 2 * processors),
                            findings,
                            times,
                            redactions,
                            repeats,
                            options.keptFrom()))
                    : Optional.empty();
            heads.compare(tree);
            leaves(newest.size(), tiles, tree, heads, times, entries);
            entries.ifPresentOrElse(
                    check -> check.end(newest.size()),
                    () -> findings.doubt("what the entries say: they are not public; check a copy of the whole log"));
        }
        heads.end(newest.size());
        times.end();
        if (!Arrays.equals(tree.root(), newest.root())) {
            findings.gravestFault("the leaves do not come to the root that " + CHECKPOINT
                    + " has: something was taken out, put in, moved or changed");
        }
        Approvals approvals = new Approvals(redactions.acts());
        new SecondLook(repeats.suspects(), approvals, findings).look(files, entryFiles);
        redactions.end(findings, approvals);
    }

    private void leaves(
            long size, Tiles tiles, TreeCheck tree, Heads heads, Times times, Optional<EntriesCheck> entries) {
        Progress said = new Progress(progress, size);
        while (tree.size() < size) {
            Optional<byte[][]> bundle = tiles.leafContents(tree.size() / Tiles.FULL);
            long width = Math.min(Tiles.FULL, size - tree.size());
            for (int n = 0; n < width; n++) {
                int place = n;
                long index = tree.size();
                Optional<byte[]> content = bundle.map(contents -> contents[place]);
                content.ifPresent(leaf -> times.sealed(index, LeafContents.sealedMillis(leaf)));
                tree.add(content.map(Sha::leaf).or(tree::storedLeaf).orElse(UNKNOWN));
                entries.ifPresent(check -> check.check(index, content));
                heads.compare(tree);
                said.at(tree.size());
            }
        }
    }
}
