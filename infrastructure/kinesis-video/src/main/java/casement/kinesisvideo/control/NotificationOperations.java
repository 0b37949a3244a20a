package casement.kinesisvideo.control;

import casement.kinesisvideo.KinesisVideoFault;
import casement.kinesisvideo.Wire;
import casement.kinesisvideo.stream.StreamConfig;
import casement.kinesisvideo.stream.Streams;
import casement.kinesisvideo.stream.VideoStream;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;

/** Where a stream's fragment notifications go. */
public final class NotificationOperations {
    private static final Pattern TOPIC =
            Pattern.compile("arn:[a-z\\d-]+:sns:[a-z0-9-]+:[0-9]{12}:[a-zA-Z0-9_-]{1,256}");

    private final Streams streams;

    public NotificationOperations(Streams streams) {
        this.streams = streams;
    }

    public ObjectNode update(Arguments arguments) throws IOException {
        VideoStream stream = arguments.stream(streams);
        if (stream.config().retentionHours() == 0) {
            throw KinesisVideoFault.noRetention("A stream without retention has no notifications.");
        }
        Arguments configuration = arguments.object("NotificationConfiguration");
        boolean enabled = switch (configuration.text("Status")) {
            case "ENABLED" -> true;
            case "DISABLED" -> false;
            default -> throw Arguments.invalid("Status", "must be ENABLED or DISABLED");
        };
        String uri = configuration
                .object("DestinationConfig")
                .optional("Uri", TOPIC, 1024)
                .orElseThrow(() -> Arguments.invalid("Uri", "must be given"));
        stream.change(config -> config.notifying(new StreamConfig.Notification(enabled, uri)));
        return Wire.object();
    }

    public ObjectNode describe(Arguments arguments) {
        ObjectNode answer = Wire.object();
        arguments.stream(streams).config().notification().ifPresent(to -> {
            ObjectNode configuration = answer.putObject("NotificationConfiguration");
            configuration.put("Status", to.enabled() ? "ENABLED" : "DISABLED");
            configuration.putObject("DestinationConfig").put("Uri", to.uri());
        });
        return answer;
    }
}
