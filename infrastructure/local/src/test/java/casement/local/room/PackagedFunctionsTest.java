package casement.local.room;

import static org.assertj.core.api.Assertions.assertThat;

import casement.local.Engine;
import casement.local.EngineOptions;
import casement.local.signin.Person;
import casement.local.template.LambdaFunction;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each packaged function, with the event that AWS would hand it, under AWS's runtime client and on the embedded services. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = "areBuilt", disabledReason = "the functions are not packaged; run scripts/test, or mvn package")
class PackagedFunctionsTest {
    private static final Map<String, Person> WHO = Map.ofEntries(
            Map.entry("RegisterCamera", Person.TECHNICIAN),
            Map.entry("ChangeCamera", Person.TECHNICIAN),
            Map.entry("ProposeMaskSet", Person.TECHNICIAN),
            Map.entry("ShowMaskSet", Person.TECHNICIAN),
            Map.entry("TakeStill", Person.TECHNICIAN),
            Map.entry("AuthoriseChange", Person.OPERATIONS_MANAGER),
            Map.entry("ApproveMaskSet", Person.OPERATIONS_MANAGER),
            Map.entry("AuthorisePerson", Person.OPERATIONS_MANAGER),
            Map.entry("ImportPeople", Person.PEOPLE_ADMINISTRATOR),
            Map.entry("ProvisionPeople", Person.PEOPLE_ADMINISTRATOR),
            Map.entry("ShowPeople", Person.PEOPLE_ADMINISTRATOR),
            Map.entry("ShowPerson", Person.PEOPLE_ADMINISTRATOR),
            Map.entry("RecordTraining", Person.PEOPLE_ADMINISTRATOR),
            Map.entry("RegisterAgency", Person.PEOPLE_ADMINISTRATOR),
            Map.entry("ShowAgencies", Person.PEOPLE_ADMINISTRATOR),
            Map.entry("ApproveAgency", Person.OPERATIONS_MANAGER),
            Map.entry("ReadAuditLog", Person.AUDITOR),
            Map.entry("ListReports", Person.SUPERVISOR),
            Map.entry("ReviewReport", Person.SUPERVISOR));

    private Engine engine;
    private Path folder;
    private Path library;

    static boolean areBuilt() {
        return Files.isDirectory(SharedData.root().resolve("functions/oversight/target/casement-oversight"))
                && Files.isDirectory(SharedData.root().resolve("functions/access/target/casement-access"))
                && Files.isDirectory(SharedData.root().resolve("functions/sharing/target/casement-sharing"))
                && Files.isDirectory(SharedData.root().resolve("functions/masking/target/casement-masking"));
    }

    /** Called by machines that nobody has registered here. */
    private static final Set<String> STRANGERS = Set.of("ReceiveReads");

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        library = RuntimeClient.library(folder);
        engine = Engine.start(EngineOptions.of(SharedData.root(), folder.resolve("data"), 0), line -> {});
    }

    @AfterAll
    void end() {
        engine.close();
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    List<DynamicTest> function_answers_when_awss_own_client_runs_it() {
        List<DynamicTest> tests = new ArrayList<>();
        for (LambdaFunction function : engine.template().functions()) {
            tests.add(DynamicTest.dynamicTest(function.id(), () -> answers(function)));
        }
        return tests;
    }

    private void answers(LambdaFunction function) throws Exception {
        Path envelope = SharedData.root().resolve("events/envelopes/" + function.id() + ".json");
        Person usual = function.room().equals("sharing") ? Person.COUNSEL : Person.ANALYST;
        Person who = WHO.getOrDefault(function.id(), usual);
        String event = Files.readString(envelope).replace("TOKEN", engine.token(who));
        try (RuntimeClient client = new RuntimeClient(function, engine.environment(), library, folder)) {
            Answer answer = client.invoke(event.getBytes(StandardCharsets.UTF_8));

            assertThat(answer).as(client.log()).isInstanceOf(Answer.Returned.class);
            if (event.contains("\"requestContext\"")) {
                JsonNode response = new ObjectMapper().readTree(((Answer.Returned) answer).body());
                int status = response.path("statusCode").asInt();
                assertThat(status).as(response.path("body").asText()).isBetween(200, 499);
                assertThat(status == 401)
                        .as(response.path("body").asText())
                        .isEqualTo(STRANGERS.contains(function.id()));
            }
        }
    }
}
