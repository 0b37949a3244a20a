package casement.acceptance.template;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Every function has an example of the event that its trigger delivers. */
class EnvelopesTest {
    @Test
    void shows_an_event_of_each_functions_trigger() throws IOException {
        for (Templates.Function function : Templates.functions().values()) {
            JsonNode event = Json.read(
                    Files.readString(SharedData.root().resolve("events/envelopes/" + function.id() + ".json")),
                    JsonNode.class);
            Tree trigger = function.events().getFirst();
            assertThat(matches(trigger, event)).as(function.id()).isTrue();
        }
    }

    private static boolean matches(Tree trigger, JsonNode event) {
        return switch (trigger.at("Type").text()) {
            case "HttpApi" -> event.path("routeKey").asText().equals(route(trigger.at("Properties")));
            case "SQS" -> event.at("/Records/0/eventSource").asText().equals("aws:sqs");
            case "DynamoDB" -> event.at("/Records/0/eventSource").asText().equals("aws:dynamodb");
            case "Schedule" -> event.path("detail-type").asText().equals("Scheduled Event");
            default -> false;
        };
    }

    private static String route(Tree properties) {
        return properties.at("Path").isThere()
                ? properties.at("Method").text() + " " + properties.at("Path").text()
                : "$default";
    }
}
