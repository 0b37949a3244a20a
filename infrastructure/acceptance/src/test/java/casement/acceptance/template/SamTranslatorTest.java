package casement.acceptance.template;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** AWS's own translator turns the templates that hold functions into plain CloudFormation, small enough to deploy. */
@EnabledIf(
        value = "casement.acceptance.template.Tool#isSamTranslatorThere",
        disabledReason = "the SAM translator is not installed (pip install aws-sam-translator)")
class SamTranslatorTest {
    private static final Path PROGRAM = SharedData.root()
            .resolve("infrastructure/acceptance/src/test/resources/casement/acceptance/template/translate.py");

    /** CloudFormation takes 500 in one template. */
    private static final int MOST_RESOURCES = 450;

    @Test
    void makes_functions_roles_and_mappings() throws IOException, InterruptedException {
        List<JsonNode> resources = new ArrayList<>();
        for (Path file : Templates.files()) {
            if (Yaml.read(file).at("Transform").isThere()) {
                JsonNode translated = translated(file);
                assertThat(translated).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_RESOURCES);
                translated.forEach(resources::add);
            }
        }
        int functions = Templates.functions().size();
        assertThat(ofType(resources, "AWS::Lambda::Function")).hasSize(functions);
        assertThat(ofType(resources, "AWS::Lambda::Alias")).hasSize(functions);
        assertThat(ofType(resources, "AWS::Lambda::EventSourceMapping")).hasSize(mapped());
        assertThat(ofType(resources, "AWS::IAM::Role"))
                .hasSize(functions)
                .allMatch(role -> role.at("/Properties/Path").asText().startsWith("/casement/"));
    }

    private static JsonNode translated(Path file) throws IOException, InterruptedException {
        Tool.Result result = Tool.run(List.of("python3", PROGRAM.toString(), file.toString()));
        assertThat(result.status()).as(result.output()).isZero();
        return Json.read(result.output(), JsonNode.class).path("Resources");
    }

    /** Queues and tables' streams that feed functions; some feed two, and some functions have two. */
    private static int mapped() {
        return (int) Templates.functions().values().stream()
                .flatMap(function -> function.events().stream())
                .filter(event ->
                        List.of("SQS", "DynamoDB").contains(event.at("Type").text()))
                .count();
    }

    private static Stream<JsonNode> ofType(List<JsonNode> resources, String type) {
        return resources.stream()
                .filter(resource -> resource.path("Type").asText().equals(type));
    }
}
