package casement.local.front;

import static org.assertj.core.api.Assertions.assertThat;

import casement.json.Json;
import casement.local.room.Answer;
import casement.local.template.LambdaFunction;
import casement.local.template.Trigger;
import casement.local.template.Where;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketApiTest {
    private final BlockingQueue<String> called = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private SocketApi api;

    @BeforeEach
    void start() throws Exception {
        api = new SocketApi(
                List.of(
                        function("Open", "$connect"),
                        function("End", "$disconnect"),
                        function("Follow", "subscribe"),
                        function("Rest", "$default")),
                (function, event) -> {
                    events.add(Json.read(new String(event, StandardCharsets.UTF_8), JsonNode.class));
                    called.add(function);
                    return new Answer.Returned("{\"statusCode\":200}".getBytes(StandardCharsets.UTF_8));
                },
                InstantSource.system());
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private static LambdaFunction function(String id, String route) {
        return new LambdaFunction(
                id,
                id,
                "arn:" + id,
                Path.of("x"),
                "x.Y",
                3,
                128,
                0,
                Map.of(),
                List.of(new Trigger.Socket(route)),
                new Where("test", 1));
    }

    private WebSocket connect() throws Exception {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(api.address(), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                        heard.add(text.toString());
                        socket.request(1);
                        return java.util.concurrent.CompletableFuture.completedFuture(null);
                    }
                })
                .get(10, TimeUnit.SECONDS);
    }

    private JsonNode event(String function) throws InterruptedException {
        assertThat(called.poll(10, TimeUnit.SECONDS)).isEqualTo(function);
        return events.take();
    }

    private static Set<String> members(JsonNode event) {
        Set<String> names = new TreeSet<>();
        event.fieldNames().forEachRemaining(names::add);
        event.path("requestContext").fieldNames().forEachRemaining(name -> names.add("requestContext." + name));
        return names;
    }

    private static JsonNode golden(String function) throws Exception {
        return Json.read(
                Files.readString(SharedData.root().resolve("events/envelopes/" + function + ".json")), JsonNode.class);
    }

    @Test
    void calls_functions_by_what_happens_in_the_envelopes_that_aws_has() throws Exception {
        WebSocket socket = connect();
        JsonNode opened = event("Open");
        socket.sendText("{\"action\":\"subscribe\",\"token\":\"x\"}", true).join();
        JsonNode said = event("Follow");
        socket.sendText("no json", true).join();
        event("Rest");
        socket.sendText("{\"action\":\"$connect\"}", true).join();
        event("Rest");
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        JsonNode ended = event("End");

        assertThat(members(opened)).isEqualTo(members(golden("OpenConnection")));
        assertThat(members(said)).isEqualTo(members(golden("FollowAlerts")));
        assertThat(members(ended)).isEqualTo(members(golden("EndConnection")));
        assertThat(said.at("/requestContext/connectionId")).isEqualTo(opened.at("/requestContext/connectionId"));
    }

    @Test
    void sends_to_a_connection_until_it_is_gone() throws Exception {
        WebSocket socket = connect();
        String id = event("Open").at("/requestContext/connectionId").asText();
        assertThat(api.send(id, "hello")).isTrue();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("hello");
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        event("End");
        assertThat(api.send(id, "hello")).isFalse();
        assertThat(api.line("nobody")).isEmpty();
    }

    @Test
    void closes_a_connection_that_sends_more_than_the_api_takes() throws Exception {
        WebSocket socket = connect();
        event("Open");
        socket.sendText("x".repeat(200_000), true).join();
        assertThat(event("End").at("/requestContext/disconnectStatusCode").asInt())
                .isEqualTo(1009);
    }

    @Test
    void takes_a_large_message_in_small_frames_and_no_large_frame() throws Exception {
        // The JDK's client sends frames of 16 KB.
        connect().sendText("x".repeat(100_000), true).join();
        event("Open");
        event("Rest");
        try (Socket raw = handshaken()) {
            event("Open");
            raw.getOutputStream().write(frame(32_768));
            event("Rest");
            raw.getOutputStream().write(frame(32_769));
            assertThat(event("End").at("/requestContext/disconnectStatusCode").asInt())
                    .isEqualTo(1009);
        }
    }

    @Test
    void closes_a_connection_that_does_not_read_and_serves_the_others() throws Exception {
        WebSocket good = connect();
        String goodId = event("Open").at("/requestContext/connectionId").asText();
        try (Socket raw = handshaken()) {
            String id = event("Open").at("/requestContext/connectionId").asText();
            String much = "x".repeat(100_000);
            int sent = 0;
            while (sent < 1_000 && api.send(id, much)) {
                sent++;
            }
            assertThat(sent).isBetween(10, 999);
            event("End");
            assertThat(api.send(id, "hello")).isFalse();
            assertThat(raw.isConnected()).isTrue();
        }
        assertThat(api.send(goodId, "hello")).isTrue();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("hello");
        good.abort();
    }

    /** A client that never reads what comes after the handshake. */
    private Socket handshaken() throws Exception {
        Socket raw = new Socket(InetAddress.getLoopbackAddress(), api.address().getPort());
        String handshake = """
                GET / HTTP/1.1\r
                Host: 127.0.0.1\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Sec-WebSocket-Version: 13\r
                \r
                """;
        raw.getOutputStream().write(handshake.getBytes(StandardCharsets.US_ASCII));
        return raw;
    }

    /** A text in one frame, masked with zeroes. */
    private static byte[] frame(int length) {
        ByteBuffer frame = ByteBuffer.allocate(14 + length);
        frame.put((byte) 0x81).put((byte) 0xFF).putLong(length).putInt(0);
        for (int i = 0; i < length; i++) {
            frame.put((byte) 'x');
        }
        return frame.array();
    }
}
