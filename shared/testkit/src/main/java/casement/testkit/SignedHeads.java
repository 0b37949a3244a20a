package casement.testkit;

import casement.merkle.Checkpoint;
import casement.merkle.Cosignature;
import casement.merkle.Ed25519Signer;
import casement.merkle.Hash;
import casement.merkle.NoteSigner;
import casement.merkle.SignatureType;
import casement.merkle.SignedNote;
import casement.merkle.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Heads of a log that is none, with signatures that are right and always the same. */
final class SignedHeads {
    private static final Instant SEEN = Instant.parse("2026-11-24T11:00:30Z");

    private SignedHeads() {}

    /** Signed by the log and one witness. */
    static String head(String origin, String witness, long size) {
        Checkpoint checkpoint = new Checkpoint(origin, size, Hash.ofLeaf(origin.getBytes(StandardCharsets.UTF_8)));
        SignedNote note = checkpoint.signed(signer(origin, SignatureType.ED25519, 1));
        return note.with(List.of(Cosignature.make(signer(witness, SignatureType.COSIGNATURE_V1, 2), note, SEEN)))
                .note();
    }

    private static NoteSigner signer(String name, SignatureType type, int seed) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("Ed25519");
            keys.initialize(255, new Unchanging((byte) seed));
            KeyPair pair = keys.generateKeyPair();
            return new Ed25519Signer(VerifierKey.of(name, type, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    /** No chance at all. */
    private static final class Unchanging extends SecureRandom {
        private final byte each;

        Unchanging(byte each) {
            this.each = each;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, each);
        }
    }
}
