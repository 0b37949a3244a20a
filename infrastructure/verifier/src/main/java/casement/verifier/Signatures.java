package casement.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON Web Signatures with detached content (RFC 7515, flattened JSON serialisation, appendix F). */
final class Signatures {
    private static final int P256_BITS = 256;
    private static final Map<String, String> JCA_NAMES =
            Map.of("ES256", "SHA256withECDSAinP1363Format", "EdDSA", "Ed25519", "ML-DSA-65", "ML-DSA-65");
    /** One text for each signature, so that nothing can be put in beside it. */
    private static final Pattern FORM =
            Pattern.compile("\\{\"protected\":\"([A-Za-z0-9_-]+)\",\"signature\":\"([A-Za-z0-9_-]+)\"}");

    private static final int HEADER = 1;
    private static final int SIGNATURE = 2;

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

    /** @param jwsFile as people know it */
    void check(String file, byte[] content, String jwsFile, byte[] jws) {
        Matcher form = FORM.matcher(new String(jws, StandardCharsets.ISO_8859_1));
        if (!form.matches()) {
            throw new BadPackage(jwsFile + " is not of the form that a signature has");
        }
        JsonNode header = Json.tree("the header in " + jwsFile, decoded(jwsFile, form.group(HEADER)));
        byte[] signature = decoded(jwsFile, form.group(SIGNATURE));
        if (header.has("crit") || header.has("b64")) {
            findings.fault(jwsFile + " uses extensions that are not of this format");
            return;
        }
        String id = header.path("kid").asText();
        Optional<PublicKey> key = trusted.find(id).or(() -> enclosed.find(id));
        if (key.isEmpty()) {
            findings.fault(jwsFile + " names key " + id + ", which is neither enclosed nor given with --key");
            return;
        }
        findings.expect(enclosed.has(id), "signing-keys.pem lacks key " + id + ", with which " + file + " is signed");
        String algorithm = header.path("alg").asText();
        String jcaName = JCA_NAMES.get(algorithm);
        if (jcaName == null || !algorithm.equals(algorithmOf(key.get()))) {
            findings.fault(jwsFile + " names the algorithm " + algorithm + ", which is not that of key " + id);
            return;
        }
        byte[] signed = (form.group(HEADER) + "." + base64(content)).getBytes(StandardCharsets.US_ASCII);
        if (!isBy(key.get(), jcaName, signed, signature)) {
            findings.fault(file + " is not what key " + id + " signed: it was changed, or " + jwsFile + " was");
        } else if (trusted.has(id)) {
            findings.holds(file + " is signed with key " + id + ", which you gave");
        } else {
            findings.doubt(file + " is signed with the enclosed key " + id
                    + (trusted.isEmpty()
                            ? "; compare it with the one that the city publishes, or give that with --key"
                            : ", which is none that you gave"));
        }
    }

    private static boolean isBy(PublicKey key, String jcaName, byte[] signed, byte[] signature) {
        try {
            Signature verifying = Signature.getInstance(jcaName);
            verifying.initVerify(key);
            verifying.update(signed);
            return verifying.verify(signature);
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    /** The key decides what the algorithm is, never the header alone. */
    private static String algorithmOf(PublicKey key) {
        return switch (key) {
            case ECPublicKey ec ->
                ec.getParams().getCurve().getField().getFieldSize() == P256_BITS ? "ES256" : "of another curve";
            case EdECPublicKey ed -> "EdDSA";
            default -> "ML-DSA-65";
        };
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
            throw new BadPackage(file + " is not in Base64url", e);
        }
        throw new BadPackage(file + " is not in the one form of Base64url that is signed");
    }
}
