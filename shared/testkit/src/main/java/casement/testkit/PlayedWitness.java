package casement.testkit;

import casement.merkle.AddCheckpoint;
import casement.merkle.Checkpoint;
import casement.merkle.ConsistencyProof;
import casement.merkle.Cosignature;
import casement.merkle.Hash;
import casement.merkle.MalformedLog;
import casement.merkle.NoteSigner;
import casement.merkle.SignedNote;
import casement.merkle.VerifierKey;
import java.time.Clock;

/** Somebody outside, as C2SP tlog-witness says: keeps the newest checkpoint, cosigns what has grown from it. */
public final class PlayedWitness {
    private final NoteSigner signer;
    private final VerifierKey log;
    private final Clock clock;
    private long size;
    private Hash root = Hash.OF_NOTHING;

    /** @param status of HTTP */
    public record Answer(int status, String body) {}

    public PlayedWitness(NoteSigner signer, VerifierKey log, Clock clock) {
        this.signer = signer;
        this.log = log;
        this.clock = clock;
    }

    public synchronized long size() {
        return size;
    }

    public synchronized Answer answer(String body) {
        AddCheckpoint request;
        Checkpoint checkpoint;
        SignedNote note;
        try {
            request = AddCheckpoint.parse(body);
            note = request.checkpoint();
            checkpoint = Checkpoint.of(note);
            if (!checkpoint.origin().equals(log.name())) {
                return new Answer(404, "");
            }
            if (note.signatureOf(log).isEmpty()) {
                return new Answer(403, "");
            }
        } catch (MalformedLog e) {
            return new Answer(400, String.valueOf(e.getMessage()));
        }
        if (request.olderSize() > checkpoint.size()) {
            return new Answer(400, "");
        }
        if (request.olderSize() != size) {
            return new Answer(409, size + "\n");
        }
        if (!new ConsistencyProof(size, checkpoint.size(), request.proof()).holds(root, checkpoint.root())) {
            return new Answer(checkpoint.size() == size ? 409 : 422, "");
        }
        size = checkpoint.size();
        root = checkpoint.root();
        return new Answer(200, Cosignature.make(signer, note, clock.instant()).line() + "\n");
    }
}
