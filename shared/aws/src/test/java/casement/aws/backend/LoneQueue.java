package casement.aws.backend;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** As much of SQS as {@code SendMessage} is, with refusals on demand. */
public final class LoneQueue implements AutoCloseable {
    private final HttpServer server;
    private final SqsClient client;
    private final List<Taken> taken = new ArrayList<>();
    private boolean refuses;

    /** A message that was taken. */
    public record Taken(String body, int delaySeconds) {}

    public LoneQueue() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::sendMessage);
        server.start();
        client = SqsClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Backend.REGION)
                .credentialsProvider(Backend.CREDENTIALS)
                .endpointOverride(endpoint())
                .build();
    }

    private URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public SqsClient client() {
        return client;
    }

    public String url() {
        return endpoint() + "/000000000000/looks";
    }

    /** From now on. */
    public synchronized void refuse() {
        refuses = true;
    }

    public synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    private synchronized void sendMessage(HttpExchange exchange) throws IOException {
        JsonNode request = Json.lenient().readTree(exchange.getRequestBody().readAllBytes());
        String body = request.path("MessageBody").asText();
        if (!refuses) {
            taken.add(new Taken(body, request.path("DelaySeconds").asInt()));
        }
        String answer = Json.write(Map.of("MessageId", "message-" + taken.size(), "MD5OfMessageBody", md5(body)));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refuses ? 503 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String md5(String body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
    }
}
