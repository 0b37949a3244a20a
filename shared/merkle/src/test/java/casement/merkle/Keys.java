package casement.merkle;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** Keys made for a test. */
final class Keys {
    private Keys() {}

    static Ed25519Signer log(String name) {
        return signer(name, SignatureType.ED25519);
    }

    static Ed25519Signer witness(String name) {
        return signer(name, SignatureType.COSIGNATURE_V1);
    }

    private static Ed25519Signer signer(String name, SignatureType type) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new Ed25519Signer(VerifierKey.of(name, type, pair.getPublic()), pair.getPrivate());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
