package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import casement.domain.query.Execution;
import casement.domain.query.ExecutionId;
import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.athena.AthenaClient;

/** Against answers in the form that Athena gives, by a server of our own. */
class AthenaExecutionsTest {
    private static final ExecutionId ID = new ExecutionId("7dcf33c9-46a0-4b0c-9d5b-3d0e0e5a6a11");

    private record Answer(int status, String body) {}

    private final List<String> targets = new ArrayList<>();
    private final List<JsonNode> asked = new ArrayList<>();
    private final Queue<Answer> answers = new ArrayDeque<>();
    private HttpServer server;
    private AthenaClient client;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            targets.add(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
            asked.add(Json.lenient().readTree(exchange.getRequestBody().readAllBytes()));
            Answer answer = Objects.requireNonNull(answers.poll());
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        client = AthenaClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.US_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .overrideConfiguration(
                        config -> config.retryStrategy(RetryMode.STANDARD).apiCallTimeout(Duration.ofSeconds(20)))
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    private AthenaExecutions executions() {
        return new AthenaExecutions(client, "casement-auditing");
    }

    private static Answer file(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(AthenaExecutionsTest.class.getResourceAsStream("/answers/" + name))) {
            return new Answer(200, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Answer refused(String type) {
        return new Answer(400, "{\"__type\": \"" + type + "\", \"Message\": \"no\"}");
    }

    @Test
    void tells_of_an_execution_what_athena_tells() throws IOException {
        answers.add(file("GetQueryExecution.json"));

        assertThat(executions().find(ID))
                .contains(new Execution(
                        ID,
                        "casement-auditing",
                        "DML",
                        "SELECT * FROM entries WHERE dt BETWEEN ? AND ?",
                        List.of("'2026-11-01'", "'2026-11-30'"),
                        Execution.State.SUCCEEDED,
                        Instant.parse("2026-11-20T11:59:52.120Z"),
                        Optional.of(Instant.parse("2026-11-20T12:00:00.250Z")),
                        4096,
                        Optional.of("s3://results-bucket/results/" + ID + ".csv")));
        assertThat(targets).containsExactly("AmazonAthena.GetQueryExecution");
        assertThat(asked.getFirst().path("QueryExecutionId").asText()).isEqualTo(ID.value());
    }

    @Test
    void tells_of_one_that_has_not_begun_that_nothing_is_final() throws IOException {
        answers.add(file("GetQueryExecution-queued.json"));
        Execution queued = executions().find(ID).orElseThrow();
        assertThat(queued.over()).isEmpty();
        assertThat(queued.bytes()).isZero();
        assertThat(queued.result()).isEmpty();
        assertThat(queued.statement()).isEqualTo("unknown");
    }

    @Test
    void takes_a_state_that_it_does_not_know_for_none_that_is_final() throws IOException {
        answers.add(new Answer(200, file("GetQueryExecution.json").body().replace("SUCCEEDED", "PONDERING")));
        assertThat(executions().find(ID).orElseThrow().over()).isEmpty();
    }

    @Test
    void knows_none_of_other_work_groups_and_none_that_athena_does_not_know() throws IOException {
        answers.add(new Answer(200, file("GetQueryExecution.json").body().replace("casement-auditing", "primary")));
        answers.add(refused("InvalidRequestException"));
        assertThat(executions().find(ID)).isEmpty();
        assertThat(executions().find(ID)).isEmpty();
    }

    @Test
    void lists_the_work_groups_executions_page_by_page() {
        answers.add(new Answer(200, "{\"QueryExecutionIds\": [\"a-1\", \"a-2\"], \"NextToken\": \"more\"}"));
        answers.add(new Answer(200, "{\"QueryExecutionIds\": [\"a-3\"]}"));

        assertThat(executions().all()).extracting(ExecutionId::value).containsExactly("a-1", "a-2", "a-3");

        assertThat(targets).containsOnly("AmazonAthena.ListQueryExecutions");
        assertThat(asked).extracting(page -> page.path("WorkGroup").asText()).containsOnly("casement-auditing");
        assertThat(asked.getLast().path("NextToken").asText()).isEqualTo("more");
    }

    @Test
    void is_unavailable_when_it_is_refused() {
        answers.add(refused("AccessDeniedException"));
        answers.add(refused("AccessDeniedException"));
        assertThatThrownBy(() -> executions().find(ID)).isInstanceOf(Fault.Unavailable.class);
        assertThatThrownBy(() -> executions().all()).isInstanceOf(Fault.Unavailable.class);
    }
}
