package casement.masking;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.camera.PresetId;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.json.Json;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A fragment notification as Kinesis Video Streams writes it, with the gateway's tags as its payload. */
record Notification(
        @JsonProperty("StreamArn") Optional<String> streamArn,
        @JsonProperty("FragmentNumber") Optional<FragmentNumber> fragmentNumber,
        @JsonProperty("FragmentStartProducerTimestamp") Optional<JsonNode> start,
        @JsonProperty("NotificationPayload") Optional<Map<String, String>> payload) {
    private static final String PRESET = "ptzPreset";
    private static final String AUDIO_DROPPED = "audioDropped";
    private static final BigDecimal FIRST_MILLIS = BigDecimal.valueOf(100_000_000_000L);

    /** @throws Fault.BadInput when it is not such a notification */
    static FragmentAnnounced read(String json, StreamNames names) {
        Notification notification = Json.read(json, Notification.class);
        return new FragmentAnnounced(
                new FragmentRef(
                        camera(required("StreamArn", notification.streamArn), names.prefix()),
                        required("FragmentNumber", notification.fragmentNumber),
                        instant(required("FragmentStartProducerTimestamp", notification.start))),
                notification.tag(PRESET).map(Notification::preset),
                notification.tag(AUDIO_DROPPED).filter("1"::equals).isPresent());
    }

    private static <T> T required(String member, Optional<T> value) {
        return value.orElseThrow(() -> new Fault.BadInput(member, "is missing"));
    }

    private Optional<String> tag(String name) {
        return payload.map(tags -> tags.get(name));
    }

    /** A position that nobody can have drawn a mask for is one in which everything is covered. */
    private static PresetId preset(String text) {
        try {
            return new PresetId(text);
        } catch (Fault.BadInput e) {
            return PresetId.MOVING;
        }
    }

    private static CameraId camera(String arn, String prefix) {
        String[] parts = arn.split("/", -1);
        if (parts.length != 3 || !parts[1].startsWith(prefix)) {
            throw new Fault.BadInput("StreamArn", "is not the ARN of a stream whose name begins with " + prefix);
        }
        return new CameraId(parts[1].substring(prefix.length()));
    }

    /** Milliseconds or seconds since 1970, or ISO 8601. */
    private static Instant instant(JsonNode node) {
        String text = node.asText("");
        try {
            return text.contains("T") ? Instant.parse(text) : sinceEpoch(new BigDecimal(text));
        } catch (RuntimeException e) {
            throw new Fault.BadInput("FragmentStartProducerTimestamp", "is neither a number nor ISO 8601");
        }
    }

    private static Instant sinceEpoch(BigDecimal number) {
        BigDecimal millis = number.compareTo(FIRST_MILLIS) < 0 ? number.movePointRight(3) : number;
        return Instant.ofEpochMilli(millis.longValue());
    }
}
