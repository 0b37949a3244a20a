package casement.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** A key pair and the names under which signatures with it go. */
record SampleKeys(KeyPair pair, String algorithm, String jca) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int P256_BITS = 256;
    private static final int P384_BITS = 384;

    static SampleKeys p256() {
        return of("EC", P256_BITS, "ES256", "SHA256withECDSAinP1363Format");
    }

    /** Of a curve that ES256 is not for; what it signs says ES256 all the same. */
    static SampleKeys p384() {
        return of("EC", P384_BITS, "ES256", "SHA256withECDSAinP1363Format");
    }

    static SampleKeys ed25519() {
        return of("Ed25519", 0, "EdDSA", "Ed25519");
    }

    static SampleKeys mlDsa() {
        return of("ML-DSA-65", 0, "ML-DSA-65", "ML-DSA-65");
    }

    private static SampleKeys of(String kind, int bits, String algorithm, String jca) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            if (bits > 0) {
                generator.initialize(bits);
            }
            return new SampleKeys(generator.generateKeyPair(), algorithm, jca);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    String id() {
        return "sha256:" + Digest.of(pair.getPublic().getEncoded());
    }

    byte[] sign(byte[] content) {
        return sign(content, header());
    }

    ObjectNode header() {
        return JSON.createObjectNode().put("alg", algorithm).put("kid", id());
    }

    byte[] sign(byte[] content, ObjectNode header) {
        try {
            String first = base64(JSON.writeValueAsBytes(header));
            Signature signature = Signature.getInstance(jca);
            signature.initSign(pair.getPrivate());
            signature.update((first + "." + base64(content)).getBytes(UTF_8));
            return JSON.writeValueAsBytes(
                    JSON.createObjectNode().put("protected", first).put("signature", base64(signature.sign())));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
