package casement.lambda;

import java.net.URI;
import java.util.Set;

/**
 * Whose tokens are accepted.
 *
 * @param issuer as tokens name it; its keys are found by OpenID Connect discovery
 * @param audience what a token must have been made for
 * @param founders subjects who may set up a directory that does not know them yet; usually none
 */
public record SignInSettings(URI issuer, String audience, Set<String> founders) {
    public SignInSettings {
        if (audience.isBlank()) {
            throw new IllegalArgumentException("the audience (OIDC_AUDIENCE) is empty");
        }
        founders = Set.copyOf(founders);
    }
}
