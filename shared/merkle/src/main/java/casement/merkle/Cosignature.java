package casement.merkle;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** What a witness says of a checkpoint: that at this time it was the newest it had seen, and had grown from all before (C2SP tlog-cosignature). */
public record Cosignature(VerifierKey witness, Instant time) {
    private static final int BYTES = Long.BYTES + 64;

    /** @param now whole seconds of it are signed */
    public static NoteSignature make(NoteSigner witness, SignedNote checkpoint, Instant now) {
        requireWitness(witness.key());
        long seconds = now.getEpochSecond();
        byte[] signature = witness.sign(message(seconds, checkpoint.text()));
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array();
        return NoteSignature.of(witness.key(), timed);
    }

    /**
     * What a witness said of it.
     *
     * @return nothing when it bears none of that witness
     * @throws MalformedLog when it bears one that is not right
     */
    public static Optional<Cosignature> of(VerifierKey witness, SignedNote checkpoint) {
        requireWitness(witness);
        return checkpoint
                .signatureOf(witness)
                .map(signature -> new Cosignature(
                        witness, time(ByteBuffer.wrap(signature.bytes()).getLong())));
    }

    private static void requireWitness(VerifierKey key) {
        if (key.type() != SignatureType.COSIGNATURE_V1) {
            throw new MalformedLog(
                    "the key of " + key.name() + " is not a witness's, whose signatures bear their time");
        }
    }

    private static Instant time(long seconds) {
        try {
            return Instant.ofEpochSecond(seconds);
        } catch (DateTimeException e) {
            throw new MalformedLog("a cosignature's time is none: " + seconds, e);
        }
    }

    static boolean verifies(VerifierKey witness, String text, byte[] timed) {
        if (timed.length != BYTES || timed[0] < 0) {
            return false;
        }
        long seconds = ByteBuffer.wrap(timed).getLong();
        return witness.verifies(message(seconds, text), Arrays.copyOfRange(timed, Long.BYTES, BYTES));
    }

    private static byte[] message(long seconds, String text) {
        return SignedNote.bytes("cosignature/v1\ntime " + seconds + "\n" + text);
    }
}
