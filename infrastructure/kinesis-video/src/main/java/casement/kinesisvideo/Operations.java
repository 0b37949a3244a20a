package casement.kinesisvideo;

import casement.kinesisvideo.control.Arguments;
import casement.kinesisvideo.control.NotificationOperations;
import casement.kinesisvideo.control.StreamOperations;
import casement.kinesisvideo.control.StreamTags;
import casement.kinesisvideo.http.Response;
import casement.kinesisvideo.media.ArchivedMedia;
import casement.kinesisvideo.media.GetMedia;
import casement.kinesisvideo.stream.Streams;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The operations that take their arguments as one JSON document, by path. */
final class Operations {
    private static final Set<String> DATA_PLANE =
            Set.of("PUT_MEDIA", "GET_MEDIA", "LIST_FRAGMENTS", "GET_MEDIA_FOR_FRAGMENT_LIST");
    private static final Set<String> NOT_HERE =
            Set.of("GET_HLS_STREAMING_SESSION_URL", "GET_DASH_STREAMING_SESSION_URL", "GET_CLIP", "GET_IMAGES");

    /** Answers on its own. */
    @FunctionalInterface
    private interface Operation {
        void answer(Arguments arguments, Response response) throws IOException;
    }

    /** Answers with one JSON document. */
    @FunctionalInterface
    private interface Question {
        ObjectNode answer(Arguments arguments) throws IOException;
    }

    private final Map<String, Operation> byPath = new HashMap<>();

    Operations(Streams streams, Limits limits, Clock clock, String defaultKey, String endpoint) {
        StreamOperations ofStreams = new StreamOperations(streams, defaultKey);
        json("/createStream", ofStreams::create);
        json("/describeStream", ofStreams::describe);
        json("/listStreams", ofStreams::list);
        json("/updateStream", ofStreams::update);
        json("/updateDataRetention", ofStreams::updateRetention);
        json("/deleteStream", ofStreams::delete);
        json("/getDataEndpoint", arguments -> dataEndpoint(arguments, streams, endpoint));
        StreamTags tags = new StreamTags(streams);
        json("/tagStream", tags::add);
        json("/untagStream", tags::remove);
        json("/listTagsForStream", tags::list);
        json("/TagResource", tags::addToResource);
        json("/UntagResource", tags::removeFromResource);
        json("/ListTagsForResource", tags::listOfResource);
        NotificationOperations notifications = new NotificationOperations(streams);
        json("/updateNotificationConfiguration", notifications::update);
        json("/describeNotificationConfiguration", notifications::describe);
        ArchivedMedia archived = new ArchivedMedia(streams, clock);
        json("/listFragments", archived::listFragments);
        byPath.put("/getMediaForFragmentList", archived::getMediaForFragmentList);
        byPath.put("/getMedia", new GetMedia(streams, limits, clock)::handle);
    }

    void answer(String path, Arguments arguments, Response response) throws IOException {
        Operation operation = byPath.get(path);
        if (operation == null) {
            throw KinesisVideoFault.common(404, "UnknownOperationException", "There is no operation at " + path + ".");
        }
        operation.answer(arguments, response);
    }

    private void json(String path, Question question) {
        byPath.put(path, (arguments, response) -> send(response, 200, question.answer(arguments)));
    }

    static void send(Response response, int status, ObjectNode body) throws IOException {
        response.send(
                status,
                Map.of(
                        "Content-Type",
                        "application/json",
                        "x-amzn-RequestId",
                        UUID.randomUUID().toString()),
                Wire.bytes(body));
    }

    static void refuse(Response response, KinesisVideoFault fault) throws IOException {
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json",
                "x-amzn-RequestId",
                UUID.randomUUID().toString(),
                "x-amzn-ErrorType",
                fault.type());
        ObjectNode body = Wire.object().put("Message", fault.getMessage());
        response.send(fault.status(), headers, Wire.bytes(body));
    }

    private static ObjectNode dataEndpoint(Arguments arguments, Streams streams, String endpoint) {
        arguments.stream(streams);
        String operation = arguments.text("APIName");
        if (NOT_HERE.contains(operation)) {
            throw KinesisVideoFault.invalidArgument(operation + " is not served here: raw video has no viewer.");
        }
        if (!DATA_PLANE.contains(operation)) {
            throw KinesisVideoFault.invalidArgument("Unknown APIName '" + operation + "'.");
        }
        return Wire.object().put("DataEndpoint", endpoint);
    }
}
