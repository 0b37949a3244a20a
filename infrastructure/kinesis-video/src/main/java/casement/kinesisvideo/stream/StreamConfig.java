package casement.kinesisvideo.stream;

import casement.kinesisvideo.Wire;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is set for a stream.
 *
 * @param revision counts the changes; the version that clients see is made of it
 * @param deviceName empty when not given, as are {@code mediaType} and {@code kmsKeyId}
 */
public record StreamConfig(
        String name,
        String arn,
        Instant created,
        int revision,
        int retentionHours,
        String deviceName,
        String mediaType,
        String kmsKeyId,
        Map<String, String> tags,
        Optional<Notification> notification) {

    /** Where fragment notifications go. */
    public record Notification(boolean enabled, String uri) {}

    /** What is not to be kept is still there for a moment, for those who watch. */
    private static final Duration WITHOUT_RETENTION = Duration.ofMinutes(5);

    public StreamConfig {
        tags = Collections.unmodifiableMap(new TreeMap<>(tags));
    }

    /** A stream as it is when just created. */
    public StreamConfig(String name, String arn, Instant created, int retentionHours) {
        this(name, arn, created, 1, retentionHours, "", "", "", Map.of(), Optional.empty());
    }

    public String version() {
        return "v%08d".formatted(revision);
    }

    public Duration kept() {
        return retentionHours == 0 ? WITHOUT_RETENTION : Duration.ofHours(retentionHours);
    }

    public StreamConfig withRetentionHours(int hours) {
        return new StreamConfig(
                name, arn, created, revision + 1, hours, deviceName, mediaType, kmsKeyId, tags, notification);
    }

    /** Neither of these is looked at here; they are only kept. */
    public StreamConfig describedBy(String device, String media, String kmsKey) {
        return new StreamConfig(
                name, arn, created, revision + 1, retentionHours, device, media, kmsKey, tags, notification);
    }

    public StreamConfig withTags(Map<String, String> newTags) {
        return new StreamConfig(
                name, arn, created, revision, retentionHours, deviceName, mediaType, kmsKeyId, newTags, notification);
    }

    public StreamConfig notifying(Notification to) {
        return new StreamConfig(
                name, arn, created, revision, retentionHours, deviceName, mediaType, kmsKeyId, tags, Optional.of(to));
    }

    byte[] toJson() {
        ObjectNode json = Wire.object()
                .put("name", name)
                .put("arn", arn)
                .put("created", created.toEpochMilli())
                .put("revision", revision)
                .put("retentionHours", retentionHours)
                .put("deviceName", deviceName)
                .put("mediaType", mediaType)
                .put("kmsKeyId", kmsKeyId);
        ObjectNode tagged = json.putObject("tags");
        tags.forEach(tagged::put);
        notification.ifPresent(to ->
                json.putObject("notification").put("enabled", to.enabled()).put("uri", to.uri()));
        return Wire.bytes(json);
    }

    static StreamConfig of(JsonNode json) {
        Map<String, String> tags = new TreeMap<>();
        json.path("tags")
                .properties()
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
        JsonNode to = json.path("notification");
        return new StreamConfig(
                json.path("name").asText(),
                json.path("arn").asText(),
                Instant.ofEpochMilli(json.path("created").asLong()),
                json.path("revision").asInt(),
                json.path("retentionHours").asInt(),
                json.path("deviceName").asText(),
                json.path("mediaType").asText(),
                json.path("kmsKeyId").asText(),
                tags,
                to.isObject()
                        ? Optional.of(new Notification(
                                to.path("enabled").asBoolean(), to.path("uri").asText()))
                        : Optional.empty());
    }
}
