package casement.kinesisvideo.control;

import casement.kinesisvideo.KinesisVideoFault;
import casement.kinesisvideo.Wire;
import casement.kinesisvideo.stream.Streams;
import casement.kinesisvideo.stream.VideoStream;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The labels on a stream, which mean something to its owner only. */
public final class StreamTags {
    private static final int MOST = 50;

    private final Streams streams;

    public StreamTags(Streams streams) {
        this.streams = streams;
    }

    public ObjectNode add(Arguments arguments) throws IOException {
        return add(arguments.stream(streams), arguments.map("Tags"));
    }

    /** As {@link #add}, in its newer form. */
    public ObjectNode addToResource(Arguments arguments) throws IOException {
        return add(resource(arguments), arguments.pairs("Tags"));
    }

    public ObjectNode remove(Arguments arguments) throws IOException {
        return remove(arguments.stream(streams), arguments.texts("TagKeyList", MOST));
    }

    /** As {@link #remove}, in its newer form. */
    public ObjectNode removeFromResource(Arguments arguments) throws IOException {
        return remove(resource(arguments), arguments.texts("TagKeyList", MOST));
    }

    public ObjectNode list(Arguments arguments) {
        return list(arguments.stream(streams));
    }

    /** As {@link #list}, in its newer form. */
    public ObjectNode listOfResource(Arguments arguments) {
        return list(resource(arguments));
    }

    static Map<String, String> checked(Map<String, String> tags) {
        if (tags.size() > MOST) {
            throw KinesisVideoFault.tooManyTags("A stream has at most " + MOST + " tags.");
        }
        return tags;
    }

    private static ObjectNode add(VideoStream stream, Map<String, String> added) throws IOException {
        stream.change(config -> {
            Map<String, String> tags = new TreeMap<>(config.tags());
            tags.putAll(added);
            return config.withTags(checked(tags));
        });
        return Wire.object();
    }

    private static ObjectNode remove(VideoStream stream, List<String> keys) throws IOException {
        stream.change(config -> {
            Map<String, String> tags = new TreeMap<>(config.tags());
            keys.forEach(tags::remove);
            return config.withTags(tags);
        });
        return Wire.object();
    }

    private static ObjectNode list(VideoStream stream) {
        ObjectNode answer = Wire.object();
        ObjectNode tags = answer.putObject("Tags");
        stream.config().tags().forEach(tags::put);
        return answer;
    }

    private VideoStream resource(Arguments arguments) {
        return streams.byArn(arguments.text("ResourceARN"))
                .orElseThrow(() -> KinesisVideoFault.notFound("The requested stream is not found or not active."));
    }
}
