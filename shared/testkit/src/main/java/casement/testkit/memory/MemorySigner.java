package casement.testkit.memory;

import casement.domain.evidence.EvidenceSigner;
import casement.testkit.FaultSwitch;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;

/** Signs with an Ed25519 key of its own. */
public final class MemorySigner implements EvidenceSigner {
    public final FaultSwitch faults = new FaultSwitch();
    private final KeyPair keys;

    public MemorySigner() {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] sign(byte[] content) {
        return faults.guard(() -> signed(content));
    }

    private byte[] signed(byte[] content) {
        try {
            byte[] id =
                    MessageDigest.getInstance("SHA-256").digest(keys.getPublic().getEncoded());
            String header = base64(
                    ("{\"alg\":\"EdDSA\",\"kid\":\"sha256:" + HexFormat.of().formatHex(id) + "\"}")
                            .getBytes(StandardCharsets.UTF_8));
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(keys.getPrivate());
            signing.update((header + "." + base64(content)).getBytes(StandardCharsets.US_ASCII));
            return ("{\"protected\":\"" + header + "\",\"signature\":\"" + base64(signing.sign()) + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String publicKeys() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }
}
