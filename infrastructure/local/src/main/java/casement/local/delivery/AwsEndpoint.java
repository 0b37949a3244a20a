package casement.local.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The two calls that publish: SNS's Publish (query protocol) and EventBridge's PutEvents (JSON). */
public final class AwsEndpoint implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Announcements topics;
    private final Map<String, Bus> buses;

    /** @param buses by name */
    public AwsEndpoint(Announcements topics, Map<String, Bus> buses) throws IOException {
        this.topics = topics;
        this.buses = Map.copyOf(buses);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** AWS's clients leave out the path of an endpoint, so one address serves both, told apart by their protocols. */
    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestHeaders().containsKey("X-Amz-Target")) {
            putEvents(exchange);
        } else {
            publish(exchange);
        }
    }

    private void publish(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> form = form(exchange.getRequestBody().readAllBytes());
            String action = form.getOrDefault("Action", "");
            if (!action.equals("Publish")) {
                error(exchange, 400, "InvalidAction", "only Publish is there, not '" + action + "'");
                return;
            }
            Optional<String> id = topics.publish(
                    form.getOrDefault("TopicArn", ""),
                    Optional.ofNullable(form.get("Subject")),
                    form.getOrDefault("Message", ""));
            if (id.isEmpty()) {
                error(exchange, 404, "NotFound", "Topic does not exist");
                return;
            }
            String xml =
                    "<PublishResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><PublishResult><MessageId>"
                            + id.get() + "</MessageId></PublishResult><ResponseMetadata><RequestId>" + id.get()
                            + "</RequestId></ResponseMetadata></PublishResponse>";
            send(exchange, 200, "text/xml", xml);
        } catch (java.io.UncheckedIOException | casement.local.service.AwsJson.Refused e) {
            error(exchange, 503, "ServiceUnavailable", "the queues do not answer");
        }
    }

    private void putEvents(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
            ObjectNode answer = MAPPER.createObjectNode();
            ArrayNode entries = answer.putArray("Entries");
            int failed = 0;
            for (JsonNode entry : request.path("Entries")) {
                ObjectNode result = entries.addObject();
                if (!put(entry, result)) {
                    failed++;
                }
            }
            answer.put("FailedEntryCount", failed);
            send(exchange, 200, "application/x-amz-json-1.1", answer.toString());
        }
    }

    private boolean put(JsonNode entry, ObjectNode result) {
        String name = entry.path("EventBusName").asText("default");
        Bus bus = buses.get(name.substring(name.lastIndexOf('/') + 1));
        if (bus == null) {
            result.put("ErrorCode", "ResourceNotFoundException").put("ErrorMessage", "no event bus " + name);
            return false;
        }
        try {
            result.put(
                    "EventId",
                    bus.put(entry, MAPPER.readTree(entry.path("Detail").asText("{}"))));
            return true;
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            result.put("ErrorCode", "MalformedDetail").put("ErrorMessage", "Detail is malformed.");
            return false;
        } catch (java.io.UncheckedIOException | casement.local.service.AwsJson.Refused e) {
            result.put("ErrorCode", "InternalFailure").put("ErrorMessage", "the queues do not answer");
            return false;
        }
    }

    private static Map<String, String> form(byte[] body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }

    private static void error(HttpExchange exchange, int status, String code, String message) throws IOException {
        send(
                exchange,
                status,
                "text/xml",
                "<ErrorResponse><Error><Type>Sender</Type><Code>" + code + "</Code><Message>" + message
                        + "</Message></Error><RequestId>0</RequestId></ErrorResponse>");
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
