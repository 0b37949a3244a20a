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
import java.util.stream.Collectors;

/** Public keys by their id, which is {@code sha256:} and the digest of the SubjectPublicKeyInfo (RFC 5280). */
final class PublicKeys {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});
    private static final List<String> KINDS = List.of("EC", "Ed25519", "ML-DSA-65");

    private final Map<String, PublicKey> keys = new LinkedHashMap<>();

    /**
     * @param what the text is, as people know it
     * @param pem RFC 7468, one key or more
     * @throws BadPackage when it holds none, or one that cannot be read
     */
    static PublicKeys read(String what, String pem) {
        PublicKeys read = new PublicKeys();
        Matcher blocks = BLOCK.matcher(pem);
        while (blocks.find()) {
            byte[] encoded = decoded(what, blocks.group(1));
            read.keys.put("sha256:" + Digest.of(encoded), key(what, encoded));
        }
        if (read.keys.isEmpty()) {
            throw new BadPackage(what + ": there is no public key in PEM form (-----BEGIN PUBLIC KEY-----)");
        }
        return read;
    }

    private static byte[] decoded(String what, String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new BadPackage(what + ": a public key is not in Base64", e);
        }
    }

    private static PublicKey key(String what, byte[] encoded) {
        return KINDS.stream()
                .flatMap(kind -> ofKind(kind, encoded).stream())
                .findFirst()
                .orElseThrow(() -> new BadPackage(
                        what + ": a public key is of no kind that is known here (" + String.join(", ", KINDS) + ")"));
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

    boolean has(String id) {
        return keys.containsKey(id);
    }

    /** As encoders write it: the one text for these keys in this order. */
    String pem() {
        return keys.values().stream()
                .map(key -> "-----BEGIN PUBLIC KEY-----\n" + LINES.encodeToString(key.getEncoded())
                        + "\n-----END PUBLIC KEY-----\n")
                .collect(Collectors.joining());
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }
}
