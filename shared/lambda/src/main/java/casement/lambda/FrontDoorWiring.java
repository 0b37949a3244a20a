package casement.lambda;

import casement.domain.audit.AuditLog;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes the front door from the settings OIDC_ISSUER, OIDC_AUDIENCE and OIDC_AGENCIES (parted by ';'). */
@Factory
final class FrontDoorWiring {
    private static final Duration BETWEEN_KEY_FETCHES = Duration.ofSeconds(30);

    @Singleton
    SignInSettings settings(
            @Value("${oidc.issuer}") String issuer,
            @Value("${oidc.audience}") String audience,
            @Value("${oidc.agencies}") String agencies) {
        return new SignInSettings(
                URI.create(issuer),
                audience,
                Arrays.stream(agencies.split(";", -1))
                        .map(String::strip)
                        .filter(agency -> !agency.isEmpty())
                        .collect(Collectors.toSet()));
    }

    @Singleton
    FrontDoor frontDoor(SignInSettings settings, AuditLog log, Clock clock) {
        IssuerKeys keys = new IssuerKeys(settings.issuer(), BETWEEN_KEY_FETCHES);
        return new FrontDoor(new TokenVerifier(settings, keys, clock), settings.agencies(), log);
    }
}
