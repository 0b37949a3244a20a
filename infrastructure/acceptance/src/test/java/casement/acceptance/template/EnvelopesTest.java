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
            assertThat(matches(function, event)).as(function.id()).isTrue();
        }
    }

    private static boolean matches(Templates.Function function, JsonNode event) {
        if (!function.routes().isEmpty()) {
            JsonNode key = event.has("routeKey") ? event.path("routeKey") : event.at("/requestContext/routeKey");
            return function.routes().stream().anyMatch(route -> key.asText().equals(route.key()));
        }
        return switch (function.events().getFirst().at("Type").text()) {
            case "SQS" -> event.at("/Records/0/eventSource").asText().equals("aws:sqs");
            case "DynamoDB" -> event.at("/Records/0/eventSource").asText().equals("aws:dynamodb");
            case "Schedule" -> event.path("detail-type").asText().equals("Scheduled Event");
            default -> false;
        };
    }
}
