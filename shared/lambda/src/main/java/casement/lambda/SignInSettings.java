package casement.lambda;

import java.net.URI;
import java.util.Set;

/**
 * Whose tokens are accepted, and for whose people.
 *
 * @param issuer as tokens name it; its keys are found by OpenID Connect discovery
 * @param audience what a token must have been made for
 * @param agencies whose people may sign in (SEA-RTCC-5)
 */
public record SignInSettings(URI issuer, String audience, Set<String> agencies) {
    public SignInSettings {
        if (audience.isBlank()) {
            throw new IllegalArgumentException("the audience (OIDC_AUDIENCE) is empty");
        }
        if (agencies.isEmpty()) {
            throw new IllegalArgumentException("no agency may sign in (OIDC_AGENCIES is empty)");
        }
        agencies = Set.copyOf(agencies);
    }
}
