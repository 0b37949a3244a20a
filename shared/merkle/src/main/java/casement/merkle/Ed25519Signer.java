package casement.merkle;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/** Signs with a key in memory. */
public record Ed25519Signer(VerifierKey key, PrivateKey secret) implements NoteSigner {
    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(VerifierKey.ED25519);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of " + key.name() + " does not sign", e);
        }
    }

    @Override
    public String toString() {
        return "Ed25519Signer[" + key + "]";
    }
}
