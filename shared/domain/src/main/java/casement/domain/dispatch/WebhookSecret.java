package casement.domain.dispatch;

import casement.domain.Fault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a webhook's messages are signed with, as Standard Webhooks has it: {@code whsec_} and base64. It shows itself to nobody by
 * accident.
 */
public record WebhookSecret(String text) {
    /** So many random bytes a new one has. */
    public static final int BYTES = 32;

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final int FEWEST_BYTES = 24;
    private static final int MOST_BYTES = 64;

    public WebhookSecret {
        int bytes = key(text).length;
        if (bytes < FEWEST_BYTES || bytes > MOST_BYTES) {
            throw new Fault.BadInput("secret", "must have " + FEWEST_BYTES + " to " + MOST_BYTES + " bytes");
        }
    }

    public static WebhookSecret of(byte[] random) {
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(random));
    }

    /**
     * The header {@code webhook-signature}.
     *
     * @param id of the message, the same at every try
     * @param tried when this try is made; it counts in seconds
     */
    public String sign(String id, Instant tried, String body) {
        String signed = id + "." + tried.getEpochSecond() + "." + body;
        return VERSION + Base64.getEncoder().encodeToString(mac(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(text), mac.getAlgorithm()));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static byte[] key(String text) {
        try {
            if (text.startsWith(PREFIX)) {
                return Base64.getDecoder().decode(text.substring(PREFIX.length()));
            }
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        throw malformed();
    }

    private static Fault malformed() {
        return new Fault.BadInput("secret", "must be " + PREFIX + " and base64");
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
