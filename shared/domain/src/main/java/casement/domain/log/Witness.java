package casement.domain.log;

import casement.merkle.AddCheckpoint;
import casement.merkle.NoteSignature;
import casement.merkle.VerifierKey;
import java.util.List;

/** Somebody outside who keeps the newest checkpoint they saw, and cosigns what has grown from it (C2SP tlog-witness). */
public interface Witness {
    VerifierKey key();

    /**
     * Asking the same again is no error.
     *
     * @throws casement.domain.Fault.Unavailable when no answer comes, or none that can be understood
     */
    Answer add(AddCheckpoint request);

    /** What a witness says to a checkpoint. */
    sealed interface Answer {
        /** @param signatures the witness's own among them */
        record Cosigned(List<NoteSignature> signatures) implements Answer {}

        /** It saw the log last at another size than the request's. */
        record Knows(long size) implements Answer {}

        /** @param status of HTTP */
        record Refused(int status) implements Answer {}
    }
}
