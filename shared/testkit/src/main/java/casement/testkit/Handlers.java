package casement.testkit;

import casement.json.Json;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Handlers, called as Lambda calls them. */
public final class Handlers {
    private Handlers() {}

    /** @return what it writes */
    public static String call(RequestStreamHandler handler, String event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As {@link #call}, of a handler that writes JSON. */
    public static JsonNode answer(RequestStreamHandler handler, String event) {
        return Json.read(call(handler, event), JsonNode.class);
    }

    /** The example of a function's event, from {@code events/envelopes}. */
    public static String envelope(String function) {
        try {
            return Files.readString(SharedData.root().resolve("events/envelopes/" + function + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
