package casement.aws;

import casement.domain.evidence.EvidenceSigner;
import casement.domain.video.Sha256;
import casement.json.Json;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/** Signs with a P-256 key in AWS KMS: ES256 (RFC 7518, 3.4). */
public final class KmsEvidenceSigner implements EvidenceSigner {
    private static final String WHAT = "the signing key";
    private static final int COORDINATE_BYTES = 32;
    private static final int LINE = 64;

    private final KmsClient kms;
    private final String keyId;

    public KmsEvidenceSigner(KmsClient kms, String keyId) {
        this.kms = kms;
        this.keyId = keyId;
    }

    @Override
    public byte[] sign(byte[] content) {
        Map<String, String> header = new TreeMap<>(
                Map.of("alg", "ES256", "kid", "sha256:" + Sha256.of(publicKey()).hex()));
        String first = base64(Json.write(header).getBytes(StandardCharsets.UTF_8));
        byte[] digest = Sha256.of((first + "." + base64(content)).getBytes(StandardCharsets.US_ASCII))
                .bytes();
        byte[] der = AwsFaults.guard(
                WHAT,
                () -> kms.sign(sign -> sign.keyId(keyId)
                                .messageType(MessageType.DIGEST)
                                .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256)
                                .message(SdkBytes.fromByteArray(digest)))
                        .signature()
                        .asByteArray());
        Map<String, String> jws = new TreeMap<>(Map.of("protected", first, "signature", base64(concatenated(der))));
        return Json.write(jws).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String publicKeys() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(publicKey())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** SubjectPublicKeyInfo (RFC 5280). */
    private byte[] publicKey() {
        return AwsFaults.guard(
                WHAT,
                () -> kms.getPublicKey(get -> get.keyId(keyId)).publicKey().asByteArray());
    }

    /** KMS answers in DER (RFC 3279, 2.2.3), a JWS has both numbers one after the other. */
    static byte[] concatenated(byte[] der) {
        ByteBuffer in = ByteBuffer.wrap(der);
        header(in, 0x30);
        byte[] joined = new byte[2 * COORDINATE_BYTES];
        for (int n = 0; n < 2; n++) {
            byte[] number = new byte[header(in, 0x02)];
            in.get(number);
            byte[] bytes = new BigInteger(number).toByteArray();
            int skipped = Math.max(0, bytes.length - COORDINATE_BYTES);
            int length = bytes.length - skipped;
            System.arraycopy(bytes, skipped, joined, (n + 1) * COORDINATE_BYTES - length, length);
        }
        return joined;
    }

    private static int header(ByteBuffer in, int tag) {
        int found = in.get();
        int length = in.get();
        if (found != tag || length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("that is no ECDSA signature in DER");
        }
        return length;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
