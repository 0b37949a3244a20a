package casement.local.template;

import java.util.Optional;

/**
 * A queue.
 *
 * @param redrive where messages go that were received too often
 */
public record Queue(
        String name,
        String arn,
        int visibilityTimeoutSeconds,
        int messageRetentionSeconds,
        int delaySeconds,
        Optional<Redrive> redrive) {

    /** @param queueArn of the dead-letter queue */
    public record Redrive(String queueArn, int maxReceiveCount) {}

    static Queue of(Identity identity, Properties p) {
        Optional<Redrive> redrive = p.inner("RedrivePolicy").map(r -> {
            Redrive policy = new Redrive(r.required("deadLetterTargetArn"), r.number("maxReceiveCount", 10));
            r.end();
            return policy;
        });
        p.onlyInAws("QueueName", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled", "Tags");
        p.onlyInAws("RedriveAllowPolicy");
        return new Queue(
                identity.name(),
                identity.arn(),
                p.number("VisibilityTimeout", 30),
                p.number("MessageRetentionPeriod", 345_600),
                p.number("DelaySeconds", 0),
                redrive);
    }
}
