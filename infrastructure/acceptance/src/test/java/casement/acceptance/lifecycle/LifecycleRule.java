package casement.acceptance.lifecycle;

import casement.acceptance.template.Templates;
import casement.acceptance.template.Tree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.s3.model.ExpirationStatus;

/**
 * One rule of a bucket in the template.
 *
 * @param prefix whose objects it is about; empty for all
 * @param days after a thing's creation, or after an old version was replaced
 */
record LifecycleRule(String id, String prefix, Action action, int days) {
    /** What becomes of what is so old. */
    enum Action {
        EXPIRE,
        EXPIRE_OLD_VERSION,
        ABORT_UPLOAD
    }

    private static final Set<String> SAID_OF_ALL = Set.of("Id", "Status", "Prefix");

    /** All of a bucket's, with the numbers that a deployment has which names none. */
    static List<LifecycleRule> of(Templates.Resource bucket) {
        return bucket.properties().at("LifecycleConfiguration", "Rules").items().stream()
                .map(LifecycleRule::of)
                .toList();
    }

    private static LifecycleRule of(Tree rule) {
        if (!rule.at("Status").text().equals("Enabled")) {
            throw new IllegalStateException("a rule that does nothing: " + rule);
        }
        String prefix = rule.at("Prefix").isThere() ? rule.at("Prefix").text() : "";
        Set<String> said = new TreeSet<>(rule.members().keySet());
        said.removeAll(SAID_OF_ALL);
        Action action = action(said, rule);
        Tree days = switch (action) {
            case EXPIRE -> rule.at("ExpirationInDays");
            case EXPIRE_OLD_VERSION -> only(rule.at("NoncurrentVersionExpiration"), "NoncurrentDays");
            case ABORT_UPLOAD -> only(rule.at("AbortIncompleteMultipartUpload"), "DaysAfterInitiation");
        };
        return new LifecycleRule(rule.at("Id").text(), prefix, action, number(days));
    }

    private static Action action(Set<String> said, Tree rule) {
        Map<Set<String>, Action> actions = Map.of(
                Set.of("ExpirationInDays"), Action.EXPIRE,
                Set.of("NoncurrentVersionExpiration"), Action.EXPIRE_OLD_VERSION,
                Set.of("AbortIncompleteMultipartUpload"), Action.ABORT_UPLOAD);
        Action action = actions.get(said);
        if (action == null) {
            throw new IllegalStateException("a rule of a kind that is tried nowhere: " + rule);
        }
        return action;
    }

    private static Tree only(Tree part, String name) {
        if (!part.members().keySet().equals(Set.of(name))) {
            throw new IllegalStateException("not what is tried: " + part);
        }
        return part.at(name);
    }

    private static int number(Tree days) {
        Tree parameter = days.at("Ref");
        return parameter.isThere()
                ? Templates.root().at("Parameters", parameter.text(), "Default").number()
                : days.number();
    }

    /** What a bucket says of its own rule; what it does not say is missing there, and not equal. */
    // Ceph says an empty prefix in S3's older form.
    @SuppressWarnings("deprecation")
    static LifecycleRule told(software.amazon.awssdk.services.s3.model.LifecycleRule rule) {
        String prefix = rule.filter() == null ? rule.prefix() : rule.filter().prefix();
        if (rule.expiration() != null) {
            return new LifecycleRule(
                    rule.id(), prefix, Action.EXPIRE, rule.expiration().days());
        }
        return rule.noncurrentVersionExpiration() != null
                ? new LifecycleRule(
                        rule.id(),
                        prefix,
                        Action.EXPIRE_OLD_VERSION,
                        rule.noncurrentVersionExpiration().noncurrentDays())
                : new LifecycleRule(
                        rule.id(),
                        prefix,
                        Action.ABORT_UPLOAD,
                        rule.abortIncompleteMultipartUpload().daysAfterInitiation());
    }

    software.amazon.awssdk.services.s3.model.LifecycleRule asSent() {
        var rule = software.amazon.awssdk.services.s3.model.LifecycleRule.builder()
                .id(id)
                .status(ExpirationStatus.ENABLED)
                .filter(filter -> filter.prefix(prefix));
        return switch (action) {
            case EXPIRE -> rule.expiration(expiration -> expiration.days(days)).build();
            case EXPIRE_OLD_VERSION ->
                rule.noncurrentVersionExpiration(expiration -> expiration.noncurrentDays(days))
                        .build();
            case ABORT_UPLOAD ->
                rule.abortIncompleteMultipartUpload(abort -> abort.daysAfterInitiation(days))
                        .build();
        };
    }
}
