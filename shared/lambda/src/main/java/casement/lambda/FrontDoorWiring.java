package casement.lambda;

import casement.domain.audit.AuditLog;
import casement.domain.people.Agencies;
import casement.domain.people.Directory;
import casement.domain.people.People;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes the front door from the settings OIDC_ISSUER, OIDC_AUDIENCE and OIDC_FOUNDERS (parted by ';'), and the directory. */
@Factory
final class FrontDoorWiring {
    private static final Duration BETWEEN_KEY_FETCHES = Duration.ofSeconds(30);

    @Singleton
    SignInSettings settings(
            @Value("${oidc.issuer}") String issuer,
            @Value("${oidc.audience}") String audience,
            @Value("${oidc.founders:}") String founders) {
        return new SignInSettings(
                URI.create(issuer),
                audience,
                Arrays.stream(founders.split(";", -1))
                        .map(String::strip)
                        .filter(founder -> !founder.isEmpty())
                        .collect(Collectors.toSet()));
    }

    @Singleton
    Directory directory(People people, Agencies agencies, SignInSettings settings, Clock clock) {
        return new Directory(people, agencies, settings.founders(), clock);
    }

    @Singleton
    FrontDoor frontDoor(SignInSettings settings, Directory directory, AuditLog log, Clock clock) {
        IssuerKeys keys = new IssuerKeys(settings.issuer(), BETWEEN_KEY_FETCHES);
        return new FrontDoor(new TokenVerifier(settings, keys, clock), directory, log);
    }
}
