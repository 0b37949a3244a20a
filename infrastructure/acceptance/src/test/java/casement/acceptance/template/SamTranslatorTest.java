package casement.acceptance.template;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** AWS's own translator turns the root template into plain CloudFormation. */
@EnabledIf(
        value = "casement.acceptance.template.Tool#isSamTranslatorThere",
        disabledReason = "the SAM translator is not installed (pip install aws-sam-translator)")
class SamTranslatorTest {
    private static final Path PROGRAM = SharedData.root()
            .resolve("infrastructure/acceptance/src/test/resources/casement/acceptance/template/translate.py");

    @Test
    void makes_functions_roles_routes_and_mappings() throws IOException, InterruptedException {
        Tool.Result result = Tool.run(
                List.of("python3", PROGRAM.toString(), Templates.rootFile().toString()));
        assertThat(result.status()).as(result.output()).isZero();
        JsonNode resources = Json.read(result.output(), JsonNode.class).path("Resources");
        int functions = Templates.functions().size();
        assertThat(ofType(resources, "AWS::Lambda::Function")).hasSize(functions);
        assertThat(ofType(resources, "AWS::Lambda::Alias")).hasSize(functions);
        assertThat(ofType(resources, "AWS::Lambda::EventSourceMapping")).hasSize(mapped());
        assertThat(ofType(resources, "AWS::IAM::Role"))
                .hasSize(functions)
                .allMatch(role -> role.at("/Properties/Path").asText().startsWith("/casement/"));
    }

    /** Functions that a queue or a table's stream feeds. */
    private static int mapped() {
        return (int) Templates.functions().values().stream()
                .filter(function -> function.events().stream()
                        .anyMatch(event -> List.of("SQS", "DynamoDB")
                                .contains(event.at("Type").text())))
                .count();
    }

    private static Stream<JsonNode> ofType(JsonNode resources, String type) {
        return StreamSupport.stream(resources.spliterator(), false)
                .filter(resource -> resource.path("Type").asText().equals(type));
    }
}
