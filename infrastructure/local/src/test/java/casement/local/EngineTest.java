package casement.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of delivery, from the real embedded service to a real function in its room. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineTest {
    private static final String TOLD = "casement-Told";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private SampleEngine sample;
    private Engine engine;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        sample = new SampleEngine(folder);
        engine = sample.start(Clock.systemUTC());
    }

    @AfterAll
    void end() {
        engine.close();
    }

    @Test
    void http_request_becomes_an_event_of_format_2_when_a_route_matches() throws Exception {
        HttpResponse<String> answer = send(request("/v1/greetings/J%C3%B6rg%20B?a=1&a=2&b=x%20y")
                .header("Origin", engine.apiUri().toString())
                .GET());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("x-stage")).hasValue("trial");
        assertThat(answer.headers().firstValue("access-control-allow-origin"))
                .hasValue(engine.apiUri().toString());
        JsonNode event = MAPPER.readTree(answer.body());
        assertThat(event.path("version").asText()).isEqualTo("2.0");
        assertThat(event.path("routeKey").asText()).isEqualTo("GET /v1/greetings/{name}");
        assertThat(event.path("pathParameters").path("name").asText()).isEqualTo("Jörg B");
        assertThat(event.path("queryStringParameters").path("a").asText()).isEqualTo("1,2");
        assertThat(event.path("queryStringParameters").path("b").asText()).isEqualTo("x y");
        assertThat(event.path("requestContext").path("http").path("method").asText())
                .isEqualTo("GET");
        assertThat(event.path("isBase64Encoded").asBoolean()).isFalse();
    }

    @Test
    void body_is_base64_when_it_is_not_text() throws Exception {
        HttpResponse<String> answer = send(
                request("/v1/greetings").POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, 0, 1})));

        JsonNode event = MAPPER.readTree(answer.body());
        assertThat(event.path("isBase64Encoded").asBoolean()).isTrue();
        assertThat(event.path("body").asText()).isEqualTo("/wAB");
    }

    @Test
    void caller_gets_what_api_gateway_would_say_when_the_function_throws_or_is_not_there() throws Exception {
        assertThat(send(request("/v1/greetings/boom").GET()).statusCode()).isEqualTo(500);
        assertThat(send(request("/v1/nothing").GET()).statusCode()).isEqualTo(404);
    }

    @Test
    void page_that_is_not_ours_may_not_read_the_answer() throws Exception {
        HttpResponse<String> answer = send(request("/v1/greetings/x")
                .header("Origin", "https://elsewhere.example")
                .GET());

        assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @Test
    void failed_message_comes_back_and_ends_in_the_dead_letter_queue_while_the_others_are_done() throws Exception {
        send("sample-work", "good-1");
        send("sample-work", "bad");
        send("sample-work", "good-2");

        SampleEngine.await("dead letter", () -> engine.deadLetters().containsKey("casement-WorkFailed"));

        List<String> events = sample.seen("DoWork");
        assertThat(events.stream().filter(e -> e.contains("\"bad\"")).count()).isEqualTo(2);
        assertThat(events.stream().filter(e -> e.contains("good-1")).count()).isEqualTo(1);
        assertThat(events.stream().filter(e -> e.contains("good-2")).count()).isEqualTo(1);
        JsonNode record = MAPPER.readTree(events.getFirst()).path("Records").path(0);
        assertThat(record.path("eventSource").asText()).isEqualTo("aws:sqs");
        assertThat(record.path("attributes").path("ApproximateReceiveCount").asText())
                .isNotEmpty();
    }

    @Test
    void message_comes_back_at_once_when_the_room_is_killed_under_it() throws Exception {
        int before = starts("sample");
        send("sample-work", "hang");
        SampleEngine.await(
                "hang is being worked on",
                () -> sample.out().resolve("hung").toFile().exists());

        engine.kill("sample");

        SampleEngine.await("it is delivered again", () -> count("DoWork", "\"body\":\"hang\"") == 2);
        assertThat(starts("sample")).isGreaterThan(before);
    }

    @Test
    void function_is_stopped_and_its_message_comes_back_when_it_takes_too_long() throws Exception {
        send("casement-Slow", "slow");

        SampleEngine.await("it is delivered again", () -> count("Dawdle", "\"body\":\"slow\"") == 2);
    }

    @Test
    void published_message_reaches_queue_and_function_when_both_have_subscribed() throws Exception {
        String topic = "arn:aws:sns:us-west-2:000000000000:casement-News";
        String form = "Action=Publish&TopicArn=" + encoded(topic) + "&Message=" + encoded("{\"n\":1}");
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(engine.environment().get("AWS_ENDPOINT_URL_SNS")))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body()).contains("<MessageId>");
        SampleEngine.await("raw message", () -> told("{\"n\":1}"));
        SampleEngine.await("envelope", () -> count("Listen", "\"EventSource\":\"aws:sns\"") == 1);
        assertThat(sample.seen("Listen").stream()
                        .filter(e -> e.contains("aws:sns"))
                        .findFirst()
                        .orElseThrow())
                .contains("\"Message\":\"{\\\"n\\\":1}\"");
    }

    @Test
    void event_goes_to_the_targets_whose_pattern_it_matches() throws Exception {
        assertThat(put("bell", "Rang", "{\"loud\":true,\"id\":\"first\"}")).isZero();
        assertThat(put("bell", "Hummed", "{\"loud\":false,\"id\":\"second\"}")).isZero();

        SampleEngine.await("function", () -> count("Listen", "\"id\":\"first\"") == 1);
        SampleEngine.await("queue", () -> told("\"id\":\"first\""));
        SampleEngine.await("quiet", engine::isQuiet);
        assertThat(count("Listen", "\"id\":\"second\"")).isZero();
    }

    @Test
    void table_changes_arrive_in_order_and_a_poisoned_one_is_split_off_and_put_aside() throws Exception {
        note("a");
        note("poison");
        note("z");

        SampleEngine.await("the last note", () -> count("FollowNotes", "{\"S\":\"z\"}") > 0);
        SampleEngine.await("quiet", () -> engine.deadLetters().containsKey("casement-WorkFailed"));
        JsonNode record = MAPPER.readTree(sample.seen("FollowNotes").getFirst())
                .path("Records")
                .path(0);
        assertThat(record.path("eventName").asText()).isEqualTo("INSERT");
        assertThat(record.path("dynamodb").path("NewImage").path("id").path("S").asText())
                .isEqualTo("a");
        assertThat(record.path("eventSourceARN").asText()).contains("casement-Stores-Notes/stream/");
    }

    private void note(String id) {
        ObjectNode put = JsonNodeFactory.instance.objectNode().put("TableName", "casement-Stores-Notes");
        put.putObject("Item").putObject("id").put("S", id);
        engine.tables().tables("PutItem", put);
    }

    /** @return how many entries the bus did not take */
    private int put(String source, String type, String detail) throws IOException, InterruptedException {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.putArray("Entries")
                .addObject()
                .put("EventBusName", "casement-bus")
                .put("Source", source)
                .put("DetailType", type)
                .put("Detail", detail);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(engine.environment().get("AWS_ENDPOINT_URL_EVENTBRIDGE")))
                        .header("X-Amz-Target", "AWSEvents.PutEvents")
                        .POST(HttpRequest.BodyPublishers.ofString(request.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return MAPPER.readTree(answer.body()).path("FailedEntryCount").asInt(-1);
    }

    private void send(String queue, String body) {
        engine.queues().send(queue, body);
    }

    private boolean told(String text) {
        return engine.queues().receive(TOLD, 10, 1).stream()
                .peek(m -> engine.queues().release(TOLD, m.path("ReceiptHandle").asText(), 0))
                .anyMatch(m -> m.path("Body").asText().contains(text));
    }

    private long count(String function, String text) {
        return sample.seen(function).stream().filter(e -> e.contains(text)).count();
    }

    private int starts(String child) {
        return engine.children().stream()
                .filter(c -> c.name().equals(child))
                .findFirst()
                .orElseThrow()
                .starts();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(engine.apiUri().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
