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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

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

    /** Called by machines that nobody has registered here. */
    private static final Set<String> STRANGERS = Set.of("ReceiveReads", "ReceiveMessages");

    private static final int PACKAGES_AT_ONCE = 2;

    private record Called(Answer answer, String log) {}

    private final ExecutorService packages = Executors.newFixedThreadPool(PACKAGES_AT_ONCE);
    private Engine engine;
    private Path folder;

    static boolean areBuilt() {
        return Files.isDirectory(SharedData.root().resolve("functions/oversight/target/casement-oversight"))
                && Files.isDirectory(SharedData.root().resolve("functions/access/target/casement-access"))
                && Files.isDirectory(SharedData.root().resolve("functions/sharing/target/casement-sharing"))
                && Files.isDirectory(SharedData.root().resolve("functions/masking/target/casement-masking"));
    }

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        engine = Engine.start(EngineOptions.of(SharedData.root(), folder.resolve("data"), 0), line -> {});
    }

    @AfterAll
    void end() {
        packages.shutdownNow();
        engine.close();
    }

    @TestFactory
    List<DynamicTest> function_answers_when_awss_own_client_runs_it() {
        List<DynamicTest> tests = new ArrayList<>();
        engine.template().functions().stream()
                .collect(Collectors.groupingBy(LambdaFunction::artefact))
                .values()
                .stream()
                .sorted(Comparator.comparingInt(functions -> -functions.size()))
                .forEach(functions -> callAll(functions)
                        .forEach((function, call) ->
                                tests.add(DynamicTest.dynamicTest(function.id(), () -> isGood(function.id(), call)))));
        return tests;
    }

    /** One after another, while other packages' functions are called, and tests wait for what became of it. */
    private Map<LambdaFunction, CompletableFuture<Called>> callAll(List<LambdaFunction> functions) {
        Map<LambdaFunction, CompletableFuture<Called>> calls = new LinkedHashMap<>();
        functions.forEach(function -> calls.put(function, new CompletableFuture<>()));
        packages.execute(() -> {
            Path artefact = functions.getFirst().artefact();
            try (RuntimeClient client =
                    new RuntimeClient(artefact, Files.createDirectory(folder.resolve(artefact.getFileName())))) {
                calls.forEach((function, call) -> call(client, function, call));
            } catch (IOException | RuntimeException e) {
                calls.values().forEach(call -> call.completeExceptionally(e));
            }
        });
        return calls;
    }

    private void call(RuntimeClient client, LambdaFunction function, CompletableFuture<Called> call) {
        try {
            Answer answer = client.invoke(function, engine.environment(), event(function));
            call.complete(new Called(answer, client.log()));
        } catch (Exception | AssertionError e) {
            call.completeExceptionally(e);
        }
    }

    private byte[] event(LambdaFunction function) throws IOException {
        Person usual = function.room().equals("sharing") ? Person.COUNSEL : Person.ANALYST;
        Person who = WHO.getOrDefault(function.id(), usual);
        return envelope(function.id()).replace("TOKEN", engine.token(who)).getBytes(StandardCharsets.UTF_8);
    }

    private static String envelope(String function) throws IOException {
        return Files.readString(SharedData.root().resolve("events/envelopes/" + function + ".json"));
    }

    private static void isGood(String function, CompletableFuture<Called> call) throws Exception {
        Called called = call.get();
        assertThat(called.answer()).as(called.log()).isInstanceOf(Answer.Returned.class);
        if (envelope(function).contains("\"requestContext\"")) {
            JsonNode response = new ObjectMapper().readTree(((Answer.Returned) called.answer()).body());
            int status = response.path("statusCode").asInt();
            assertThat(status).as(response.path("body").asText()).isBetween(200, 499);
            assertThat(status == 401).as(response.path("body").asText()).isEqualTo(STRANGERS.contains(function));
        }
    }
}
