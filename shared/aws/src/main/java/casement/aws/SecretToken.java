package casement.aws;

import casement.domain.Fault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** A bearer token that is a secret in Secrets Manager, fetched anew every few minutes so that it can be changed. */
final class SecretToken implements Supplier<String> {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Pattern FORM = Pattern.compile("[!-~]+");

    private final SecretsManagerClient secrets;
    private final String arn;
    private final Clock clock;
    private String token = "";
    private Instant fetched = Instant.EPOCH;

    SecretToken(SecretsManagerClient secrets, String arn, Clock clock) {
        this.secrets = secrets;
        this.arn = arn;
        this.clock = clock;
    }

    @Override
    public synchronized String get() {
        Instant now = clock.instant();
        if (!now.isBefore(fetched.plus(KEPT))) {
            token = fetch();
            fetched = now;
        }
        return token;
    }

    private String fetch() {
        String secret = AwsFaults.guard(
                "the token of the records system",
                () -> String.valueOf(secrets.getSecretValue(request -> request.secretId(arn))
                                .secretString())
                        .strip());
        if (!FORM.matcher(secret).matches()) {
            throw new Fault.Unavailable(
                    "the token of the records system cannot be sent", new IllegalStateException("not plain ASCII"));
        }
        return secret;
    }
}
