package casement.access;

import casement.access.scim.Scim;
import casement.domain.Fault;
import casement.json.Json;
import casement.lambda.IfMatch;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * What a city's directory asks for.
 *
 * @param resource {@code Users}, {@code Groups}, or one that describes them
 * @param id of one of them; absent: of all
 * @param known the states in which it may be changed; absent: in any
 */
public record ScimCall(
        String method,
        String resource,
        Optional<String> id,
        Map<String, String> query,
        Optional<IfMatch> known,
        String body) {

    boolean reads() {
        return method.equals("GET");
    }

    /** What is asked for, such as {@code GET one}. */
    String what() {
        return method + (id.isPresent() ? " one" : " all");
    }

    /** @throws Fault.Outdated when it is no longer in a state that is known */
    void requireKnown(String version) {
        if (!reads() && known.filter(match -> !match.admits(version)).isPresent()) {
            throw new Fault.Outdated("it is at version " + version + "; read it again");
        }
    }

    private static boolean areTexts(JsonNode schemas) {
        boolean isLeftOut = schemas.isMissingNode() || schemas.isNull();
        return isLeftOut || (schemas.isArray() && schemas.valueStream().allMatch(JsonNode::isTextual));
    }

    /** @throws Fault.BadInput when the body is none that SCIM knows */
    JsonNode json() {
        JsonNode json = Json.readStrictly(body, JsonNode.class);
        if (!json.isObject()) {
            throw new Fault.BadInput("body", "must be an object");
        }
        if (!areTexts(Scim.attribute(json, "schemas"))) {
            throw new Fault.BadInput("body", "has 'schemas' that is no list of texts");
        }
        return json;
    }
}
