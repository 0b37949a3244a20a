package casement.aws.backend;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/** As much of EventBridge as {@code PutEvents} is, with refusals on demand. */
public final class EventBus implements AutoCloseable {
    private final HttpServer server;
    private final EventBridgeClient client;
    private final List<Entry> taken = new ArrayList<>();
    private final List<Integer> batchSizes = new ArrayList<>();
    private int refusals;

    /** An entry that was taken. */
    public record Entry(String bus, String source, String detailType, String detail) {}

    public EventBus() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::putEvents);
        server.start();
        client = EventBridgeClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Backend.REGION)
                .credentialsProvider(Backend.CREDENTIALS)
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .build();
    }

    public EventBridgeClient client() {
        return client;
    }

    public synchronized void refuseNext(int entries) {
        refusals = entries;
    }

    public synchronized List<Entry> taken() {
        return List.copyOf(taken);
    }

    public synchronized List<Integer> batchSizes() {
        return List.copyOf(batchSizes);
    }

    private synchronized void putEvents(HttpExchange exchange) throws IOException {
        JsonNode entries = Json.lenient()
                .readTree(exchange.getRequestBody().readAllBytes())
                .path("Entries");
        ObjectNode answer = Json.lenient().createObjectNode();
        ArrayNode results = answer.putArray("Entries");
        int failed = 0;
        for (JsonNode entry : entries) {
            if (refusals > 0) {
                refusals--;
                failed++;
                results.addObject().put("ErrorCode", "ThrottlingException").put("ErrorMessage", "slow down");
            } else {
                taken.add(new Entry(
                        entry.path("EventBusName").asText(),
                        entry.path("Source").asText(),
                        entry.path("DetailType").asText(),
                        entry.path("Detail").asText()));
                results.addObject().put("EventId", "event-" + taken.size());
            }
        }
        answer.put("FailedEntryCount", failed);
        batchSizes.add(entries.size());
        byte[] body = Json.write(answer).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
    }
}
