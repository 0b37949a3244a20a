package casement.local.template;

/** A topic on which facts are announced. */
public record Topic(String name, String arn) {
    /**
     * Where a topic's messages go.
     *
     * @param endpoint ARN of a queue or a function
     * @param raw the message as it is, or in SNS's envelope
     */
    public record Subscription(String topicArn, String protocol, String endpoint, boolean raw) {
        static Subscription of(Properties p) {
            String protocol = p.required("Protocol");
            if (!protocol.equals("sqs") && !protocol.equals("lambda")) {
                p.problem("Protocol", "only sqs and lambda are delivered here, not '" + protocol + "'");
            }
            return new Subscription(
                    p.required("TopicArn"), protocol, p.required("Endpoint"), p.flag("RawMessageDelivery"));
        }
    }

    static Topic of(Identity identity, Properties p) {
        p.onlyInAws("TopicName", "DisplayName", "KmsMasterKeyId", "Tags", "SignatureVersion", "TracingConfig");
        return new Topic(identity.name(), identity.arn());
    }
}
