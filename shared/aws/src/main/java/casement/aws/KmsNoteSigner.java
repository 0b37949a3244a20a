package casement.aws;

import casement.merkle.NoteSigner;
import casement.merkle.SignatureType;
import casement.merkle.VerifierKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/** Signs with an Ed25519 key in AWS KMS (key spec ECC_NIST_EDWARDS25519), the message as it is (RFC 8032, PureEdDSA). */
public final class KmsNoteSigner implements NoteSigner {
    private static final String WHAT = "the audit log's key";

    private final KmsClient kms;
    private final String keyId;
    private final String name;

    @Nullable
    private VerifierKey known;

    /** @param name of the key, which is the log's */
    public KmsNoteSigner(KmsClient kms, String keyId, String name) {
        this.kms = kms;
        this.keyId = keyId;
        this.name = name;
    }

    @Override
    public synchronized VerifierKey key() {
        VerifierKey key = known == null ? fetched() : known;
        known = key;
        return key;
    }

    private VerifierKey fetched() {
        byte[] info = AwsFaults.guard(
                WHAT,
                () -> kms.getPublicKey(get -> get.keyId(keyId)).publicKey().asByteArray());
        try {
            return VerifierKey.of(
                    name,
                    SignatureType.ED25519,
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(info)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(WHAT + " is not an Ed25519 key", e);
        }
    }

    @Override
    public byte[] sign(byte[] message) {
        return AwsFaults.guard(
                WHAT,
                () -> kms.sign(sign -> sign.keyId(keyId)
                                .messageType(MessageType.RAW)
                                .signingAlgorithm(SigningAlgorithmSpec.ED25519_SHA_512)
                                .message(SdkBytes.fromByteArray(message)))
                        .signature()
                        .asByteArray());
    }
}
