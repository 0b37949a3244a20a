package casement.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bucket, with the rules by which its objects end and the pages that may read it.
 *
 * @param announces whether the default event bus is told of what comes and goes
 * @param locks whether its objects can be put under a legal hold, which nobody enforces here
 */
public record Bucket(
        String name, String arn, List<Expiry> expiries, List<Cors> cors, boolean announces, boolean locks) {
    /** Objects whose key begins so end that many days after their creation, at the next midnight UTC. */
    public record Expiry(String prefix, int days) {}

    static Bucket of(Identity identity, Properties p, Problems problems) {
        List<Expiry> expiries = new ArrayList<>();
        p.inner("LifecycleConfiguration").ifPresent(lifecycle -> {
            for (Value rule : lifecycle.items("Rules")) {
                expiry(new Properties("lifecycle rule", rule, problems)).ifPresent(expiries::add);
            }
            lifecycle.end();
        });
        List<Cors> cors = new ArrayList<>();
        p.inner("CorsConfiguration").ifPresent(configuration -> {
            for (Value rule : configuration.items("CorsRules")) {
                cors.add(Cors.ofBucket(new Properties("CORS rule", rule, problems)));
            }
            configuration.end();
        });
        boolean announces = p.inner("NotificationConfiguration")
                .flatMap(n -> {
                    Optional<Boolean> enabled = n.inner("EventBridgeConfiguration")
                            .map(e -> {
                                boolean told = e.flag("EventBridgeEnabled");
                                e.end();
                                return told;
                            });
                    n.end();
                    return enabled;
                })
                .orElse(false);
        p.onlyInAws("BucketName", "BucketEncryption", "PublicAccessBlockConfiguration", "OwnershipControls", "Tags");
        p.onlyInAws("LoggingConfiguration", "MetricsConfigurations", "IntelligentTieringConfigurations");
        p.onlyInAws("VersioningConfiguration");
        boolean locks = p.flag("ObjectLockEnabled");
        return new Bucket(identity.name(), identity.arn(), expiries, cors, announces, locks);
    }

    /** Rules about unfinished uploads and old versions have nothing to do here: there are none. */
    private static Optional<Expiry> expiry(Properties rule) {
        boolean enabled = rule.required("Status").equals("Enabled");
        String prefix = rule.text("Prefix").orElse("");
        int days = rule.number("ExpirationInDays", 0);
        rule.onlyInAws("Id", "AbortIncompleteMultipartUpload", "NoncurrentVersionExpiration");
        rule.end();
        return enabled && days > 0 ? Optional.of(new Expiry(prefix, days)) : Optional.empty();
    }
}
