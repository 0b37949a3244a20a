package casement.clips;

import casement.domain.video.Sha256;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A public key with which evidence is checked.
 *
 * @param id {@code sha256:} and the digest of its SubjectPublicKeyInfo (RFC 5280), as signatures name it
 * @param pem RFC 7468
 */
public record SigningKey(String id, String pem) {
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";

    /** @param pem one key or more, the newest first */
    static List<SigningKey> of(String pem) {
        return Arrays.stream(pem.split(END, -1))
                .filter(block -> block.contains(BEGIN))
                .map(block -> block.substring(block.indexOf(BEGIN) + BEGIN.length()))
                .map(SigningKey::read)
                .toList();
    }

    private static SigningKey read(String content) {
        Sha256 digest = Sha256.of(Base64.getMimeDecoder().decode(content));
        return new SigningKey("sha256:" + digest.hex(), BEGIN + content + END + "\n");
    }
}
