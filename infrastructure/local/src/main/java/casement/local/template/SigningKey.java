package casement.local.template;

import java.util.Optional;

/**
 * A KMS key that signs, or makes codes (HMAC).
 *
 * @param spec as KMS names it, such as {@code ECC_NIST_P256}
 */
public record SigningKey(String name, String spec) {
    /** Nothing for a key that encrypts: on one machine there is nothing that it could do. */
    static Optional<SigningKey> of(Identity identity, Properties p) {
        Optional<String> spec = p.text("KeySpec");
        p.onlyInAws("Description", "EnableKeyRotation", "KeyPolicy", "KeyUsage", "PendingWindowInDays", "Tags");
        return spec.map(known -> new SigningKey(identity.name(), known));
    }
}
