package casement.verifier;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Public keys by their id, which is {@code sha256:} and the digest of the SubjectPublicKeyInfo (RFC 5280). */
final class PublicKeys {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
    private static final List<String> KINDS = List.of("EC", "Ed25519", "ML-DSA-65");

    private final Map<String, PublicKey> keys = new LinkedHashMap<>();

    /**
     * @param pem RFC 7468, one key or more
     * @throws BadPackage when it holds none, or one that cannot be read
     */
    static PublicKeys read(String pem) {
        PublicKeys read = new PublicKeys();
        Matcher blocks = BLOCK.matcher(pem);
        while (blocks.find()) {
            byte[] encoded = decoded(blocks.group(1));
            read.keys.put("sha256:" + Digest.of(encoded), key(encoded));
        }
        if (read.keys.isEmpty()) {
            throw new BadPackage("there is no public key in PEM form (-----BEGIN PUBLIC KEY-----)");
        }
        return read;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new BadPackage("a public key is not in Base64", e);
        }
    }

    private static PublicKey key(byte[] encoded) {
        return KINDS.stream()
                .flatMap(kind -> ofKind(kind, encoded).stream())
                .findFirst()
                .orElseThrow(() -> new BadPackage(
                        "a public key is of no kind that is known here (" + String.join(", ", KINDS) + ")"));
    }

    private static Optional<PublicKey> ofKind(String kind, byte[] encoded) {
        try {
            return Optional.of(KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException another) {
            return Optional.empty();
        }
    }

    void addAll(PublicKeys others) {
        keys.putAll(others.keys);
    }

    Optional<PublicKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }
}
