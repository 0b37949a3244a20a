package casement.lambda;

import casement.json.Json;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/** A message of the event bus as it lies in a queue: EventBridge's event, with the message as its detail. */
public final class BusMessage {
    private record Event(JsonNode detail) {}

    private record Kind(@JsonProperty("detail-type") String detailType) {}

    private BusMessage() {}

    /** @throws casement.domain.Fault.BadInput when it is no such event */
    public static <T> T read(String body, Class<T> message) {
        return Json.read(Json.read(body, Event.class).detail().toString(), message);
    }

    /**
     * What kind of message it is, such as {@code ReadAdded.v1}.
     *
     * @throws casement.domain.Fault.BadInput when it is no such event
     */
    public static String type(String body) {
        return Json.read(body, Kind.class).detailType();
    }
}
