package casement.local.delivery;

import casement.local.template.Trigger;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to an object.
 *
 * @param name such as {@code ObjectCreated:Put}
 */
public record ObjectEvent(String name, String bucket, String key, long bytes, String etag, Instant at) {
    boolean concerns(Trigger.FromBucket trigger) {
        return trigger.bucket().equals(bucket)
                && key.startsWith(trigger.prefix())
                && key.endsWith(trigger.suffix())
                && trigger.events().stream().anyMatch(this::isNamed);
    }

    private boolean isNamed(String wanted) {
        String event = "s3:" + name;
        return wanted.endsWith("*") ? event.startsWith(wanted.substring(0, wanted.length() - 1)) : event.equals(wanted);
    }

    /** The event in which Lambda delivers it. */
    String envelope(String region) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        ObjectNode record = event.putArray("Records").addObject();
        record.put("eventVersion", "2.1");
        record.put("eventSource", "aws:s3");
        record.put("awsRegion", region);
        record.put("eventTime", at.toString());
        record.put("eventName", name);
        ObjectNode s3 = record.putObject("s3");
        s3.put("s3SchemaVersion", "1.0");
        s3.putObject("bucket").put("name", bucket).put("arn", "arn:aws:s3:::" + bucket);
        s3.putObject("object")
                .put("key", URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/"))
                .put("size", bytes)
                .put("eTag", etag);
        return event.toString();
    }

    /** What EventBridge calls it; empty for what it is not told. */
    Optional<String> detailType() {
        if (name.startsWith("ObjectCreated:")) {
            return Optional.of("Object Created");
        }
        return name.startsWith("ObjectRemoved:") ? Optional.of("Object Deleted") : Optional.empty();
    }

    /** Who tells the bus of it, and how. */
    ObjectNode entry(String detailType) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("Source", "aws.s3").put("DetailType", detailType);
        entry.putArray("Resources").add("arn:aws:s3:::" + bucket);
        return entry;
    }

    /** The detail in which the bus delivers it. */
    ObjectNode detail() {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.put("version", "0");
        detail.putObject("bucket").put("name", bucket);
        detail.putObject("object").put("key", key).put("size", bytes).put("etag", etag);
        detail.put("reason", name.startsWith("ObjectCreated:") ? "PutObject" : "DeleteObject");
        return detail;
    }
}
