package casement.domain.log;

import casement.domain.Fault;
import casement.merkle.Checkpoint;
import casement.merkle.EntryBundles;
import casement.merkle.MalformedLog;
import casement.merkle.NoteSigner;
import casement.merkle.SignedNote;
import casement.merkle.TiledTree;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Puts what waits in the outbox into the log, once each, whatever fails and however many do it at once.
 *
 * <p>A batch is in the log from the moment at which the head names it. What follows from it (tiles, bundles, entries, the checkpoint) is the
 * same whoever makes it, so that anybody goes on where another stopped. The head names no other batch before all of it is done.
 */
public final class Sealing {
    private final LogHead head;
    private final LogStore store;
    private final Outbox outbox;
    private final String origin;
    private final NoteSigner signer;
    private final Clock clock;
    private final Supplier<Salt> salts;
    private final int most;

    /**
     * @param origin the log's name in its checkpoints, never to be changed
     * @param salts a new one at each call
     * @param most how many entries a batch has at most
     */
    public Sealing(
            LogHead head,
            LogStore store,
            Outbox outbox,
            String origin,
            NoteSigner signer,
            Clock clock,
            Supplier<Salt> salts,
            int most) {
        this.head = head;
        this.store = store;
        this.outbox = outbox;
        this.origin = origin;
        this.signer = signer;
        this.clock = clock;
        this.salts = salts;
        this.most = most;
    }

    /**
     * One batch, or the rest of one that somebody else began.
     *
     * @throws Fault.Unavailable when something does not answer; whoever tries next goes on
     * @throws Fault.Conflict when what is stored contradicts the head: somebody changed it, and nothing is signed
     * @throws MalformedLog likewise, where tiles or bundles do
     */
    public Step seal() {
        // Before the head is read: what is published then is no newer than the head unless the head was set back.
        Optional<byte[]> published = store.published();
        LogState was = head.read();
        requireNotSetBack(published, was);
        if (was.pending().isPresent()) {
            return rollForward(was, was.pending().get());
        }
        publishAgain(published, was);
        // After the head is read: what others seal from now on changes the head, and then the batch made of this is not
        // taken.
        var waiting = outbox.oldest(most);
        if (waiting.isEmpty()) {
            return new Step.Idle();
        }
        Instant now = clock.instant();
        Instant sealed = now.isBefore(was.sealed()) ? was.sealed() : now;
        byte[] content = LogBatch.of(was.size(), sealed, waiting, salts).encode();
        String batch = LogPaths.batch(content);
        store.putNew(batch, content);
        LogState committed = was.committedTo(batch);
        return head.replace(was, committed) ? rollForward(committed, batch) : new Step.Outrun();
    }

    private Step rollForward(LogState committed, String path) {
        byte[] content = store.find(path)
                .orElseThrow(
                        () -> new Fault.Conflict(path + " is missing, which the log's head names as its next batch"));
        LogBatch batch = LogBatch.decode(path, content);
        TiledTree.Growth growth = grow(committed, batch);
        Checkpoint checkpoint =
                new Checkpoint(origin, growth.tree().size(), growth.tree().root());
        SignedNote note = checkpoint.signed(signer);
        Checkpoint.of(note, origin, signer.key());
        // Only now: while the head names this batch nobody makes another of the same entries.
        outbox.remove(batch.ids());
        LogState grown = committed.grown(checkpoint.size(), checkpoint.root(), batch.sealed(), note.note());
        if (!head.replace(committed, grown)) {
            return new Step.Outrun();
        }
        publish(grown);
        return new Step.Grown(checkpoint, batch.items().size());
    }

    /** Everything that a checkpoint promises is stored before it is signed. */
    private TiledTree.Growth grow(LogState committed, LogBatch batch) {
        TiledTree tree = new TiledTree(committed.size(), tile -> store.find(tile.path()));
        if (batch.first() != committed.size() || batch.sealed().isBefore(committed.sealed())) {
            throw new Fault.Conflict(
                    "the batch that the log's head names is not one that follows: somebody changed the head");
        }
        if (!tree.root().equals(committed.root())) {
            throw new Fault.Conflict("the stored tiles of " + committed.size()
                    + " entries do not have the root that the log's head has: somebody changed one of them");
        }
        List<LeafContent> leaves =
                batch.items().stream().map(LogBatch.Item::leaf).toList();
        TiledTree.Growth growth =
                tree.grow(leaves.stream().map(LeafContent::hash).toList());
        growth.tiles().forEach((tile, hashes) -> store.putNew(tile.path(), hashes));
        new EntryBundles(tree, bundle -> store.find(bundle.path()))
                .grow(leaves.stream().map(LeafContent::bytes).toList())
                .forEach((bundle, entries) -> store.putNew(bundle.path(), entries));
        store.putNew(batch.entriesPath(), batch.entriesFile());
        return growth;
    }

    private void publish(LogState state) {
        byte[] note = LogBytes.utf8(state.checkpoint().orElseThrow());
        store.putNew(LogPaths.checkpoint(state.size()), note);
        store.publish(note);
    }

    /** Somebody may have stopped before publishing, or have published an older one late. */
    private void publishAgain(Optional<byte[]> published, LogState state) {
        if (state.checkpoint().isPresent()
                && published
                        .flatMap(this::checkpoint)
                        .filter(there -> there.size() == state.size())
                        .isEmpty()) {
            publish(state);
        }
    }

    private void requireNotSetBack(Optional<byte[]> published, LogState state) {
        if (state.revision() == 0 && published.isPresent()) {
            throw new Fault.Conflict(
                    "the log's head is gone, and a checkpoint is published: restore the head; nothing is signed");
        }
        published.flatMap(this::checkpoint).ifPresent(there -> {
            boolean isOther = there.size() == state.size() && !there.root().equals(state.root());
            if (there.size() > state.size() || isOther) {
                throw new Fault.Conflict(
                        "a checkpoint of " + there.size() + " entries is published, and the log's head says "
                                + state.size() + ": the head was set back or changed; restore it; nothing is signed");
            }
        });
    }

    /** Nothing where it is not ours: then it proves nothing, and is replaced. */
    private Optional<Checkpoint> checkpoint(byte[] published) {
        try {
            return Optional.of(Checkpoint.of(SignedNote.parse(published), origin, signer.key()));
        } catch (MalformedLog notOurs) {
            return Optional.empty();
        }
    }
}
