package casement.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.access.Role;
import casement.testkit.TestIssuer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpHandlerTest {
    private final TestIssuer issuer = new TestIssuer();
    private final ApplicationContext context = Asking.context(issuer, new ListedEntries());
    private final EchoHandler handler = new EchoHandler(context);

    @AfterEach
    void close() {
        context.close();
        issuer.close();
    }

    @Test
    void reads_awss_envelope() {
        JsonNode body = Asking.body(ask(""));
        assertThat(body.get("method").asText()).isEqualTo("GET");
        assertThat(body.get("path").asText()).isEqualTo("/v1/cameras/cam-1");
        assertThat(body.get("camera").asText()).isEqualTo("cam-1");
        assertThat(body.get("query").get("limit").asText()).isEqualTo("5");
    }

    @Test
    void says_that_nothing_may_be_kept() {
        JsonNode headers = ask("").get("headers");
        assertThat(headers.get("cache-control").asText()).isEqualTo("no-store");
        assertThat(headers.get("x-content-type-options").asText()).isEqualTo("nosniff");
        assertThat(headers.get("content-type").asText()).isEqualTo("application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "bad-input,400,urn:casement:bad-input",
        "refused,403,urn:casement:refused",
        "missing,404,urn:casement:missing",
        "conflict,409,urn:casement:conflict",
        "unavailable,503,urn:casement:unavailable",
        "unforeseen,500,urn:casement:unforeseen"
    })
    void answers_a_fault_as_a_problem_document(String fault, int status, String type) {
        JsonNode answer = ask("{\"fault\":\"" + fault + "\"}");
        assertThat(answer.get("statusCode").asInt()).isEqualTo(status);
        assertThat(answer.get("headers").get("content-type").asText()).isEqualTo("application/problem+json");
        JsonNode problem = Asking.body(answer);
        assertThat(problem.get("type").asText()).isEqualTo(type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("instance").asText()).isEqualTo("urn:request:JKJaXmPLvHcESHA=");
        assertThat(problem.has("clause")).isEqualTo(status == 403);
        assertThat(problem.has("problems")).isEqualTo(status == 400);
    }

    @Test
    void tells_nothing_when_something_unforeseen_happens() {
        JsonNode answer = ask("{\"fault\":\"other\"}");
        assertThat(answer.get("body").asText()).doesNotContain("Ada").doesNotContain("Illegal");
    }

    @Test
    void names_every_problem_at_once() {
        JsonNode problems = Asking.body(ask("{\"fault\":\"bad-input\"}")).get("problems");
        assertThat(problems).hasSize(2);
        assertThat(problems.get(1).get("field").asText()).isEqualTo("b");
    }

    @Test
    void refuses_a_misspelt_member() {
        JsonNode answer = ask("{\"fault\":\"x\",\"fautl\":\"y\"}");
        assertThat(answer.get("statusCode").asInt()).isEqualTo(400);
        assertThat(answer.get("body").asText()).contains("fautl");
    }

    @Test
    void refuses_a_body_that_is_too_long() {
        assertThat(ask("x".repeat(1_000_001)).get("statusCode").asInt()).isEqualTo(400);
    }

    @Test
    void opens_base64() {
        ObjectNode envelope = (ObjectNode) Asking.envelope("http.json");
        String token = issuer.token("Ada", Asking.NOW, Role.AUDITOR);
        ((ObjectNode) envelope.get("headers")).put("authorization", "bearer " + token);
        byte[] body = "{\"fault\":\"missing\"}".getBytes(StandardCharsets.UTF_8);
        envelope.put("isBase64Encoded", true).put("body", Base64.getEncoder().encodeToString(body));
        assertThat(Asking.ask(handler, envelope).get("statusCode").asInt()).isEqualTo(404);
        envelope.put("body", "%%%");
        assertThat(Asking.ask(handler, envelope).get("statusCode").asInt()).isEqualTo(400);
    }

    @Test
    void sends_bytes_as_base64() {
        HttpEnvelope.Response sent =
                HttpAnswer.bytes(200, "image/jpeg", new byte[] {1, 2, 3}).envelope();
        assertThat(sent.isBase64Encoded()).isTrue();
        assertThat(sent.body()).isEqualTo("AQID");
    }

    private JsonNode ask(String body) {
        return Asking.http(handler, "Bearer " + issuer.token("Ada", Asking.NOW, Role.AUDITOR), body);
    }
}
