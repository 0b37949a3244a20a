package casement.publicsite;

import casement.merkle.Checkpoint;
import casement.merkle.NoteSignature;
import casement.merkle.SignedNote;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A checkpoint and those who signed it. Whether they did is for readers to check, who need not believe who publishes. */
record LogHead(Checkpoint checkpoint, List<NoteSignature> signatures) {
    /** Of a witness: eight bytes of time, then those of Ed25519 (C2SP tlog-cosignature). */
    private static final int COSIGNATURE_BYTES = Long.BYTES + 64;

    /** @throws casement.merkle.MalformedLog when it is none */
    static LogHead parse(String note) {
        SignedNote signed = SignedNote.parse(note);
        return new LogHead(Checkpoint.of(signed), signed.signatures());
    }

    static boolean isWitness(NoteSignature signature) {
        return signature.bytes().length == COSIGNATURE_BYTES;
    }

    /** When a witness says that it saw the checkpoint. */
    static Optional<Instant> seen(NoteSignature signature) {
        if (!isWitness(signature)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Instant.ofEpochSecond(ByteBuffer.wrap(signature.bytes()).getLong()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
