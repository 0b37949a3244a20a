package casement.domain.log;

import casement.domain.Fault;
import casement.merkle.AddCheckpoint;
import casement.merkle.Checkpoint;
import casement.merkle.Cosignature;
import casement.merkle.MalformedLog;
import casement.merkle.NoteSignature;
import casement.merkle.SignedNote;
import casement.merkle.TiledTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Has the published checkpoint cosigned, and publishes it with what witnesses signed. A witness who is silent holds nothing up. */
public final class Witnessing {
    /** No proof of growth, and another root at the same size (C2SP tlog-witness, "add-checkpoint"). */
    private static final Set<Integer> CONTRADICTIONS = Set.of(422, 409);

    private final LogStore store;
    private final List<Witness> witnesses;
    private final String origin;
    /** Of the log at each witness, as far as is known here; what is not is learnt by asking. */
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();

    /** What became of the newest checkpoint at a witness. */
    public enum Outcome {
        COSIGNED,
        /** No answer, or none that can be understood. */
        SILENT,
        /** It takes nothing from this log: it does not know it, or not its key. */
        REFUSED,
        /** What it saw before and what it is shown now are not of one log. */
        CONTRADICTED,
        /** It cosigned a longer log than there is: this one was set back. */
        AHEAD
    }

    /** @param witness its key's name */
    public record Report(String witness, Outcome outcome) {}

    private record Tried(Outcome outcome, Optional<NoteSignature> signature) {
        private static Tried without(Outcome outcome) {
            return new Tried(outcome, Optional.empty());
        }
    }

    /** @param origin the log's name in its checkpoints */
    public Witnessing(LogStore store, List<Witness> witnesses, String origin) {
        this.store = store;
        this.witnesses = List.copyOf(witnesses);
        this.origin = origin;
    }

    /** Asks each witness who has not cosigned yet; nothing is reported where nothing is published. */
    public List<Report> round() {
        Optional<byte[]> published = store.published();
        return witnesses.isEmpty() || published.isEmpty() ? List.of() : round(published.get());
    }

    private List<Report> round(byte[] published) {
        SignedNote note = SignedNote.parse(published);
        Checkpoint checkpoint = Checkpoint.of(note);
        if (!checkpoint.origin().equals(origin)) {
            throw new Fault.Conflict("a checkpoint of another log is published in this one's place");
        }
        TiledTree tree = new TiledTree(checkpoint.size(), tile -> store.find(tile.path()));
        List<Report> reports = new ArrayList<>();
        List<NoteSignature> signatures = new ArrayList<>();
        for (Witness witness : witnesses) {
            Tried tried = tried(witness, note, tree);
            tried.signature().ifPresent(signatures::add);
            reports.add(new Report(witness.key().name(), tried.outcome()));
        }
        // A newer one may have been published meanwhile; it is cosigned next time.
        if (!signatures.isEmpty()
                && store.published()
                        .filter(now -> Arrays.equals(now, published))
                        .isPresent()) {
            store.publish(LogBytes.utf8(note.with(signatures).note()));
        }
        return reports;
    }

    private Tried tried(Witness witness, SignedNote note, TiledTree tree) {
        try {
            if (Cosignature.of(witness.key(), note).isPresent()) {
                return Tried.without(Outcome.COSIGNED);
            }
            return asked(witness, note, tree, sizes.getOrDefault(witness.key().name(), 0L));
        } catch (Fault.Unavailable | MalformedLog silent) {
            return Tried.without(Outcome.SILENT);
        }
    }

    private Tried asked(Witness witness, SignedNote note, TiledTree tree, long known) {
        Witness.Answer first = witness.add(AddCheckpoint.of(tree.consistencyFrom(known), note));
        if (!(first instanceof Witness.Answer.Knows(long size)) || size == known) {
            return tried(witness, note, tree, first);
        }
        if (size > tree.size()) {
            return Tried.without(Outcome.AHEAD);
        }
        return tried(witness, note, tree, witness.add(AddCheckpoint.of(tree.consistencyFrom(size), note)));
    }

    private Tried tried(Witness witness, SignedNote note, TiledTree tree, Witness.Answer answer) {
        if (answer instanceof Witness.Answer.Refused(int status)) {
            return Tried.without(CONTRADICTIONS.contains(status) ? Outcome.CONTRADICTED : Outcome.REFUSED);
        }
        if (!(answer instanceof Witness.Answer.Cosigned(List<NoteSignature> lines))) {
            return Tried.without(Outcome.SILENT);
        }
        Optional<NoteSignature> its = new SignedNote(note.text(), lines).signatureOf(witness.key());
        its.ifPresent(signature -> sizes.put(witness.key().name(), tree.size()));
        return new Tried(its.isPresent() ? Outcome.COSIGNED : Outcome.SILENT, its);
    }
}
