package casement.lambda;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;

/** A message of the event bus as it lies in a queue: EventBridge's event, with the message as its detail. */
public final class BusMessage {
    private record Event(JsonNode detail) {}

    private BusMessage() {}

    /** @throws casement.domain.Fault.BadInput when it is no such event */
    public static <T> T read(String body, Class<T> message) {
        return Json.read(Json.read(body, Event.class).detail().toString(), message);
    }
}
