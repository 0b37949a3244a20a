package casement.lambda;

import casement.domain.Fault;
import casement.domain.plate.SourceSecret;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a message shows of who sent it: a token in one of the headers that makers let one set, or Verkada's signature over body and
 * time ({@code Verkada-Signature: seconds|hex}; apidocs.verkada.com/reference/securing-webhooks).
 *
 * @param headers by their names in lower case
 */
public record MachineCredentials(Map<String, String> headers) {
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final int MOST_SECONDS_DIGITS = 11;

    /** The same fault whatever is wrong, so that nobody learns which machines there are. */
    public static Fault.NotSignedIn unknown() {
        return new Fault.NotSignedIn("no such source, or its secret is another; ask who registered it");
    }

    /**
     * @param secret which the machine was registered with
     * @throws Fault.NotSignedIn when it is not what they show
     */
    public void check(SourceSecret secret, byte[] body, Instant now) {
        boolean right = switch (secret.kind()) {
            case TOKEN -> shown().filter(secret::is).isPresent();
            case SIGNING_KEY -> signed(secret, body, now);
        };
        if (!right) {
            throw unknown();
        }
    }

    private Optional<String> shown() {
        return header("x-api-key").or(() -> header("authorization").flatMap(MachineCredentials::inAuthorization));
    }

    private static Optional<String> inAuthorization(String header) {
        int space = header.indexOf(' ');
        String scheme = header.substring(0, Math.max(space, 0)).toLowerCase(Locale.ROOT);
        String rest = header.substring(space + 1).strip();
        return switch (scheme) {
            case "bearer", "token" -> Optional.of(rest);
            case "basic" -> password(rest);
            default -> Optional.empty();
        };
    }

    private static Optional<String> password(String basic) {
        try {
            String pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean signed(SourceSecret key, byte[] body, Instant now) {
        String header = header("verkada-signature").orElse("");
        int bar = header.indexOf('|');
        String seconds = header.substring(0, Math.max(bar, 0));
        if (!seconds.matches("[0-9]{1," + MOST_SECONDS_DIGITS + "}")) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), now)
                .abs();
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(body);
        message.writeBytes(("|" + seconds).getBytes(StandardCharsets.UTF_8));
        return age.compareTo(OLDEST) <= 0
                && key.signed(message.toByteArray(), header.substring(bar + 1).strip());
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(text -> !text.isEmpty());
    }

    /** Shows nothing of them. */
    @Override
    public String toString() {
        return "credentials";
    }
}
