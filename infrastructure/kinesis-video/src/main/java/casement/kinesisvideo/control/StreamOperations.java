package casement.kinesisvideo.control;

import casement.kinesisvideo.KinesisVideoFault;
import casement.kinesisvideo.Wire;
import casement.kinesisvideo.stream.StreamConfig;
import casement.kinesisvideo.stream.Streams;
import casement.kinesisvideo.stream.VideoStream;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Creating, describing, changing and deleting streams. */
public final class StreamOperations {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]+");
    private static final Pattern MEDIA = Pattern.compile("[\\w\\-.+]+/[\\w\\-.+]+(,[\\w\\-.+]+/[\\w\\-.+]+)*");
    private static final Pattern ANYTHING = Pattern.compile(".+");
    private static final int MOST_HOURS = 87_600;
    private static final int MOST_STREAMS = 10_000;

    private final Streams streams;
    private final String defaultKey;

    /** @param defaultKey the KMS key that streams are said to have when none is given */
    public StreamOperations(Streams streams, String defaultKey) {
        this.streams = streams;
        this.defaultKey = defaultKey;
    }

    public ObjectNode create(Arguments arguments) throws IOException {
        String name = arguments
                .optional("StreamName", NAME, 256)
                .orElseThrow(() -> Arguments.invalid("StreamName", "must be given"));
        int hours = arguments.number("DataRetentionInHours", 0, MOST_HOURS).orElse(0);
        String device = arguments.optional("DeviceName", NAME, 128).orElse("");
        String media = arguments.optional("MediaType", MEDIA, 128).orElse("");
        String key = arguments.optional("KmsKeyId", ANYTHING, 2048).orElse(defaultKey);
        Map<String, String> tags = StreamTags.checked(arguments.map("Tags"));
        VideoStream stream =
                streams.create(name, hours, fresh -> fresh.withTags(tags).describedBy(device, media, key));
        return Wire.object().put("StreamARN", stream.config().arn());
    }

    public ObjectNode describe(Arguments arguments) {
        ObjectNode answer = Wire.object();
        describe(arguments.stream(streams).config(), answer.putObject("StreamInfo"));
        return answer;
    }

    public ObjectNode list(Arguments arguments) {
        int most = arguments.number("MaxResults", 1, MOST_STREAMS).orElse(MOST_STREAMS);
        String after =
                arguments.optional("NextToken").map(StreamOperations::decoded).orElse("");
        String prefix = arguments.has("StreamNameCondition") ? prefix(arguments.object("StreamNameCondition")) : "";
        List<VideoStream> found = streams.all().stream()
                .filter(stream -> stream.config().name().compareTo(after) > 0)
                .filter(stream -> stream.config().name().startsWith(prefix))
                .limit(most + 1L)
                .toList();
        ObjectNode answer = Wire.object();
        ArrayNode listed = answer.putArray("StreamInfoList");
        found.stream().limit(most).forEach(stream -> describe(stream.config(), listed.addObject()));
        if (found.size() > most) {
            answer.put("NextToken", encoded(found.get(most - 1).config().name()));
        }
        return answer;
    }

    public ObjectNode update(Arguments arguments) throws IOException {
        VideoStream stream = arguments.stream(streams);
        Optional<String> device = arguments.optional("DeviceName", NAME, 128);
        Optional<String> media = arguments.optional("MediaType", MEDIA, 128);
        String version = arguments.text("CurrentVersion");
        stream.change(config -> current(config, version)
                .describedBy(device.orElse(config.deviceName()), media.orElse(config.mediaType()), config.kmsKeyId()));
        return Wire.object();
    }

    public ObjectNode updateRetention(Arguments arguments) throws IOException {
        VideoStream stream = arguments.stream(streams);
        String version = arguments.text("CurrentVersion");
        int hours = arguments
                .number("DataRetentionChangeInHours", 1, MOST_HOURS)
                .orElseThrow(() -> Arguments.invalid("DataRetentionChangeInHours", "must be given"));
        int change = switch (arguments.text("Operation")) {
            case "INCREASE_DATA_RETENTION" -> hours;
            case "DECREASE_DATA_RETENTION" -> -hours;
            default -> throw Arguments.invalid("Operation", "must be an increase or a decrease");
        };
        stream.change(config -> current(config, version).withRetentionHours(changed(config, change)));
        return Wire.object();
    }

    public ObjectNode delete(Arguments arguments) throws IOException {
        VideoStream stream = streams.byArn(arguments.text("StreamARN"))
                .orElseThrow(() -> KinesisVideoFault.notFound("The requested stream is not found or not active."));
        Optional<String> version = arguments.optional("CurrentVersion");
        if (version.isPresent()) {
            current(stream.config(), version.get());
        }
        streams.delete(stream);
        return Wire.object();
    }

    private static int changed(StreamConfig config, int change) {
        int hours = config.retentionHours() + change;
        if (hours < 0 || hours > MOST_HOURS) {
            throw KinesisVideoFault.invalidArgument(
                    "The retention is " + config.retentionHours() + " h and cannot be changed by " + change + " h.");
        }
        return hours;
    }

    private static StreamConfig current(StreamConfig config, String version) {
        if (!config.version().equals(version)) {
            throw KinesisVideoFault.versionMismatch(
                    "The stream's version is not " + version + ". Call DescribeStream for its current one.");
        }
        return config;
    }

    private static String prefix(Arguments condition) {
        if (!condition.optional("ComparisonOperator").orElse("BEGINS_WITH").equals("BEGINS_WITH")) {
            throw Arguments.invalid("ComparisonOperator", "must be BEGINS_WITH");
        }
        return condition.optional("ComparisonValue").orElse("");
    }

    private static void describe(StreamConfig config, ObjectNode into) {
        into.put("StreamName", config.name())
                .put("StreamARN", config.arn())
                .put("KmsKeyId", config.kmsKeyId())
                .put("Version", config.version())
                .put("Status", "ACTIVE")
                .put("CreationTime", config.created().toEpochMilli() / 1000.0)
                .put("DataRetentionInHours", config.retentionHours());
        if (!config.deviceName().isEmpty()) {
            into.put("DeviceName", config.deviceName());
        }
        if (!config.mediaType().isEmpty()) {
            into.put("MediaType", config.mediaType());
        }
    }

    private static String encoded(String name) {
        return Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String token) {
        try {
            return new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw KinesisVideoFault.invalidArgument("The NextToken is not one of ours.");
        }
    }
}
