package casement.local.run;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the camera gateway says of its work. */
record GatewayReport(JsonNode document) {
    static GatewayReport read(Path file) throws IOException {
        return new GatewayReport(
                Files.exists(file) ? Json.read(Files.readString(file), JsonNode.class) : MissingNode.getInstance());
    }

    JsonNode camera(String id) {
        for (JsonNode camera : document.path("cameras")) {
            if (camera.path("camera").asText().equals(id)) {
                return camera;
            }
        }
        return MissingNode.getInstance();
    }

    /** Starts, in epoch milliseconds, of the fragments that Kinesis Video has stored. */
    List<Long> persisted(String id) {
        List<Long> starts = new ArrayList<>();
        camera(id)
                .path("fragments")
                .forEach(f -> starts.add(f.path("timecodeMillis").asLong()));
        return starts;
    }
}
