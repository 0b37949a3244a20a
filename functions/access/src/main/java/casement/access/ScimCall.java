package casement.access;

import casement.domain.Fault;
import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * What a city's directory asks for.
 *
 * @param resource {@code Users}, {@code Groups} or {@code ServiceProviderConfig}
 * @param id of one of them; absent: of all
 */
public record ScimCall(String method, String resource, Optional<String> id, Map<String, String> query, String body) {

    boolean reads() {
        return method.equals("GET");
    }

    /** What is asked for, such as {@code GET one}. */
    String what() {
        return method + (id.isPresent() ? " one" : " all");
    }

    JsonNode json() {
        JsonNode json = Json.readStrictly(body, JsonNode.class);
        if (!json.isObject()) {
            throw new Fault.BadInput("body", "must be an object");
        }
        return json;
    }
}
