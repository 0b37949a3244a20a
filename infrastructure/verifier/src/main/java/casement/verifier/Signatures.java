package casement.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.util.Base64;
import java.util.Optional;

/** JSON Web Signatures with detached content (RFC 7515, flattened JSON serialisation, appendix F). */
final class Signatures {
    private static final int P256_BITS = 256;

    private final PublicKeys trusted;
    private final PublicKeys enclosed;
    private final Findings findings;

    /**
     * @param trusted keys that the person who checks got elsewhere
     * @param enclosed keys that came with the item, which anybody could have put there
     */
    Signatures(PublicKeys trusted, PublicKeys enclosed, Findings findings) {
        this.trusted = trusted;
        this.enclosed = enclosed;
        this.findings = findings;
    }

    /** @param file which the signature is of, as people know it */
    void check(String file, byte[] content, byte[] jws) {
        JsonNode signature = Json.tree(file + "'s signature", jws);
        String protectedHeader = signature.path("protected").asText();
        JsonNode header = Json.tree(file + "'s signature's header", decoded(file, protectedHeader));
        if (header.has("crit") || header.has("b64")) {
            findings.fault("the signature of " + file + " uses extensions that are not of this format");
            return;
        }
        String id = header.path("kid").asText();
        Optional<PublicKey> known = trusted.find(id);
        Optional<PublicKey> key = known.or(() -> enclosed.find(id));
        if (key.isEmpty()) {
            findings.fault(file + " is signed with key " + id + ", which is neither enclosed nor given with --key");
            return;
        }
        byte[] signed = (protectedHeader + "." + base64(content)).getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = decoded(file, signature.path("signature").asText());
        if (!isBy(key.get(), header.path("alg").asText(), signed, bytes)) {
            findings.fault(file + " is not what key " + id + " signed: it was changed, or the signature was");
        } else if (known.isPresent()) {
            findings.holds(file + " is signed with key " + id + ", which you gave");
        } else {
            findings.doubt(file + " is signed with the enclosed key " + id
                    + "; compare it with the one that the city publishes, or give that with --key");
        }
    }

    private static boolean isBy(PublicKey key, String algorithm, byte[] signed, byte[] signature) {
        try {
            Optional<String> name = jcaName(key, algorithm);
            if (name.isEmpty()) {
                return false;
            }
            Signature verifying = Signature.getInstance(name.get());
            verifying.initVerify(key);
            verifying.update(signed);
            return verifying.verify(signature);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    /** The key decides what the algorithm may be, never the header alone. */
    private static Optional<String> jcaName(PublicKey key, String algorithm) {
        boolean fits = switch (algorithm) {
            case "ES256" ->
                key instanceof ECPublicKey ec
                        && ec.getParams().getCurve().getField().getFieldSize() == P256_BITS;
            case "EdDSA" ->
                key instanceof EdECPublicKey ed
                        && "Ed25519".equals(ed.getParams().getName());
            case "ML-DSA-65" -> "ML-DSA".equals(key.getAlgorithm()) || "ML-DSA-65".equals(key.getAlgorithm());
            default -> false;
        };
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(
                switch (algorithm) {
                    case "ES256" -> "SHA256withECDSAinP1363Format";
                    case "EdDSA" -> "Ed25519";
                    default -> "ML-DSA-65";
                });
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Of the several texts that decoders take for the same bytes only the one that encoders write is taken. */
    private static byte[] decoded(String file, String base64) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(base64);
            if (base64(bytes).equals(base64)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new BadPackage("the signature of " + file + " is not in Base64url", e);
        }
        throw new BadPackage("the signature of " + file + " is not in the one form of Base64url that is signed");
    }
}
