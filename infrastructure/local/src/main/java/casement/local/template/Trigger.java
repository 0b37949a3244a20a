package casement.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What makes a function run. */
public sealed interface Trigger {
    /** @param path with parameters in braces, such as {@code /v1/cameras/{camera}} */
    record Http(String method, String path) implements Trigger {
        public static final String ANY = "ANY";

        /** Takes every call that no other route takes. */
        public static final String DEFAULT = "$default";
    }

    /** @param key such as {@code $connect}, or the action that a message names */
    record Socket(String key) implements Trigger {
        /** A connection was made, whose answer decides whether it stands. */
        public static final String CONNECT = "$connect";

        /** A connection has ended. */
        public static final String DISCONNECT = "$disconnect";

        /** Takes every message that no other route takes. */
        public static final String DEFAULT = "$default";
    }

    /** @param maxConcurrency 0: as many as there are cores */
    record FromQueue(
            String queueArn,
            int batchSize,
            int windowSeconds,
            boolean reportsFailures,
            int maxConcurrency,
            List<JsonNode> filters)
            implements Trigger {}

    /**
     * @param retries -1: until the records are gone
     * @param onFailure ARN of the queue that is told of a batch given up
     */
    record FromTable(
            String streamArn,
            int batchSize,
            boolean fromTheBeginning,
            boolean bisect,
            int retries,
            boolean reportsFailures,
            Optional<String> onFailure,
            List<JsonNode> filters)
            implements Trigger {}

    /** @param input what the function is given instead of the usual envelope */
    record Timed(String rule, Duration every, Optional<String> input) implements Trigger {}

    /** @param bus its name */
    record FromBus(String bus, JsonNode pattern) implements Trigger {}

    /** @param events such as {@code s3:ObjectCreated:*} */
    record FromBucket(String bucket, List<String> events, String prefix, String suffix) implements Trigger {}

    /** @param topicArn whose messages come in SNS's envelope */
    record FromTopic(String topicArn) implements Trigger {}
}
