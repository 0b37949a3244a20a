package casement.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The document that is checked in is the one that the code makes, and its examples are what it says. */
class OpenApiTest {
    private static final Path FILE = SharedData.root().resolve("docs/openapi.json");

    private final ObjectNode made = new ApiDocument().make(Declared.all());

    @Test
    void is_checked_in_as_the_code_makes_it() throws IOException {
        String text = Json.lenient().writerWithDefaultPrettyPrinter().writeValueAsString(made) + "\n";
        if (Boolean.getBoolean("casement.openapi.write")) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("docs/openapi.json is not what the code makes; write it anew with scripts/openapi")
                .isEqualTo(text);
    }

    @Test
    void has_examples_that_are_of_their_types() {
        for (JsonNode path : made.path("paths")) {
            for (JsonNode operation : path) {
                String id = operation.path("operationId").asText();
                check(id + " request", operation.at("/requestBody/content/application~1json"));
                for (JsonNode response : operation.path("responses")) {
                    response.path("content").forEach(media -> check(id + " answer", media));
                }
            }
        }
        made.at("/components/responses")
                .forEach(response -> response.path("content")
                        .forEach(media -> check(media.at("/example/type").asText(), media)));
    }

    private void check(String what, JsonNode media) {
        if (!media.has("example")) {
            return;
        }
        ObjectNode schema = media.path("schema").deepCopy();
        schema.set("components", made.path("components"));
        Set<ValidationMessage> wrong = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(media.path("example"));
        assertThat(wrong).as(what).isEmpty();
    }
}
