package casement.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an answer is one that the document declares: its status, its media type, its body, and times in UTC. */
final class AnswerCheck {
    /** A time with an offset, or without one. */
    private static final Pattern NOT_UTC = Pattern.compile("\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+([+-][0-9:]+)?\"");

    private final JsonNode document;
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    AnswerCheck(JsonNode document) {
        this.document = document;
    }

    /** @return the body, when it is JSON */
    JsonNode check(Described operation, HttpResponse<String> answer) {
        String what = operation.id() + " " + answer.statusCode() + ": " + answer.body();
        assertThat(operation.declares(answer.statusCode())).as(what).isTrue();
        String mediaType = answer.headers().firstValue("content-type").orElse("");
        if (answer.body().isEmpty()) {
            assertThat(operation.mediaTypes(answer.statusCode(), document))
                    .as(what)
                    .isEmpty();
            return MissingNode.getInstance();
        }
        assertThat(operation.mediaTypes(answer.statusCode(), document)).as(what).contains(mediaType);
        if (!mediaType.endsWith("json")) {
            return MissingNode.getInstance();
        }
        assertThat(NOT_UTC.matcher(answer.body()).find()).as(what).isFalse();
        JsonNode body = Json.read(answer.body(), JsonNode.class);
        assertThat(schema(operation, answer.statusCode(), mediaType).validate(body))
                .as(what)
                .isEmpty();
        return body;
    }

    /** Whether a body is what the operation says that it takes. */
    boolean takes(Described operation, byte[] body) {
        Optional<JsonNode> taken = operation.takenSchema();
        if (taken.isEmpty()) {
            return true;
        }
        try {
            JsonNode sent = Json.strict().readTree(body);
            leaveOutNulls(sent);
            return schemas.computeIfAbsent(operation.id(), key -> schema(taken.get()))
                    .validate(sent)
                    .isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** A member that is null is as good as none. */
    private static void leaveOutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
        }
        node.forEach(AnswerCheck::leaveOutNulls);
    }

    private JsonSchema schema(Described operation, int status, String mediaType) {
        return schemas.computeIfAbsent(operation.id() + status + mediaType, key -> {
            JsonNode response = operation.node().path("responses").path(Integer.toString(status));
            JsonNode described = response.has("$ref")
                    ? document.at(response.path("$ref").asText().substring(1))
                    : response;
            return schema(described.path("content").path(mediaType).path("schema"));
        });
    }

    private JsonSchema schema(JsonNode written) {
        ObjectNode schema = written.deepCopy();
        schema.set("components", document.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }
}
