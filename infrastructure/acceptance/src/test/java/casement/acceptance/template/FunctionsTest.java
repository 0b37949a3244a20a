package casement.acceptance.template;

import static org.assertj.core.api.Assertions.assertThat;

import casement.testkit.SharedData;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One name in four places: the template, the use case, the handler, the table of functions. */
class FunctionsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Za-z]+) \\| ([a-z]+) \\| (.+?) \\|");
    private static final int LEAST_FUNCTIONS = 15;

    @Test
    void have_a_row_each_in_the_table_of_functions() throws IOException {
        String table = Files.readString(SharedData.root().resolve("functions/README.md"));
        List<String> rows = ROW.matcher(table)
                .results()
                .map(row -> row.group(1) + " in " + row.group(2))
                .filter(row -> !row.startsWith("function "))
                .toList();
        List<String> functions = Templates.functions().values().stream()
                .map(f -> f.id() + " in " + f.room())
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(functions).hasSizeGreaterThanOrEqualTo(LEAST_FUNCTIONS);
    }

    @Test
    void have_the_trigger_that_their_row_names() throws IOException {
        String table = Files.readString(SharedData.root().resolve("functions/README.md"));
        Matcher rows = ROW.matcher(table);
        while (rows.find()) {
            Templates.Function function = Templates.functions().get(rows.group(1));
            if (function != null && rows.group(3).startsWith("`")) {
                assertThat("`" + function.http().getFirst().key() + "`").isEqualTo(rows.group(3));
            }
        }
    }

    @Test
    void have_a_use_case_and_a_handler_of_their_name() throws ReflectiveOperationException {
        for (Templates.Function function : Templates.functions().values()) {
            assertThat(function.useCase()).as(function.id()).isFinal();
            assertThat(function.handler())
                    .matches("casement\\." + function.room() + "(\\.[a-z]+)?\\." + function.id() + "Handler");
            Class<?> handler = Class.forName(function.handler());
            assertThat(RequestStreamHandler.class).isAssignableFrom(handler);
            assertThat(handler.getConstructor()).as("for AWS").isNotNull();
            assertThat(handler.getConstructor(ApplicationContext.class))
                    .as("for hosts of several")
                    .isNotNull();
        }
    }

    @Test
    void come_from_their_rooms_artefact() {
        for (Templates.Function function : Templates.functions().values()) {
            String room = function.room();
            String up = function.file().equals("template.yaml") ? "" : "../";
            assertThat(function.properties().at("CodeUri").text())
                    .isEqualTo(up + "functions/" + room + "/target/casement-" + room + ".zip");
        }
    }

    @Test
    void write_their_logs_where_logs_end() {
        for (Templates.Function function : Templates.functions().values()) {
            assertThat(function.properties().at("LoggingConfig", "LogGroup").allTexts())
                    .as(function.id())
                    .singleElement()
                    .asString()
                    .startsWith("Logs.Outputs.");
        }
        assertThat(Templates.resources("AWS::Logs::LogGroup"))
                .allMatch(group -> group.properties().at("RetentionInDays").isThere());
    }
}
