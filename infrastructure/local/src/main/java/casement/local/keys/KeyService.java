package casement.local.keys;

import casement.local.template.SigningKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The calls of AWS KMS that are made here: {@code Sign} (of a SHA-256 digest by ECDSA, of a message by Ed25519), {@code GetPublicKey}, and
 * {@code GenerateMac} by HMAC-SHA-256, in its own protocol (AWS JSON 1.1). Everything else is refused.
 */
public final class KeyService implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int DIGEST_BYTES = 32;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SigningKeys keys;
    private final HmacKeys hmacKeys;

    /** @param folder where the keys are kept */
    public KeyService(Path folder, List<SigningKey> declared) throws IOException {
        this.keys = new SigningKeys(folder, declared);
        this.hmacKeys = new HmacKeys(folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
            JsonNode asked = MAPPER.readTree(exchange.getRequestBody().readAllBytes());
            String id = asked.path("KeyId").asText();
            String name = id.substring(id.lastIndexOf('/') + 1);
            if (!keys.has(name)) {
                refuse(exchange, "NotFoundException", "there is no key of that id");
            } else if (target.endsWith(".GetPublicKey") && !keys.isHmac(name)) {
                answer(exchange, 200, said(id).put("PublicKey", base64(keys.publicKey(name))));
            } else if (target.endsWith(".GenerateMac") && keys.isHmac(name)) {
                mac(exchange, asked, id, name);
            } else if (target.endsWith(".Sign") && !keys.isHmac(name)) {
                sign(exchange, asked, id, name);
            } else {
                refuse(
                        exchange,
                        "UnsupportedOperationException",
                        "only Sign and GetPublicKey are there, and GenerateMac for keys that are made for it");
            }
        }
    }

    private void sign(HttpExchange exchange, JsonNode asked, String id, String name) throws IOException {
        byte[] message = Base64.getDecoder().decode(asked.path("Message").asText());
        String algorithm = asked.path("SigningAlgorithm").asText();
        String type = asked.path("MessageType").asText();
        boolean isDigest = algorithm.equals("ECDSA_SHA_256") && type.equals("DIGEST") && message.length == DIGEST_BYTES;
        boolean isMessage = algorithm.equals("ED25519_SHA_512") && type.equals("RAW");
        if (keys.isEdwards(name) ? !isMessage : !isDigest) {
            refuse(
                    exchange,
                    "ValidationException",
                    "only SHA-256 digests are signed, by ECDSA_SHA_256, and messages, by ED25519_SHA_512, each by keys of its kind");
            return;
        }
        answer(
                exchange,
                200,
                said(id).put("SigningAlgorithm", algorithm).put("Signature", base64(keys.sign(name, message))));
    }

    private void mac(HttpExchange exchange, JsonNode asked, String id, String name) throws IOException {
        if (!"HMAC_SHA_256".equals(asked.path("MacAlgorithm").asText())) {
            refuse(exchange, "ValidationException", "only HMAC_SHA_256 is there");
            return;
        }
        byte[] message = Base64.getDecoder().decode(asked.path("Message").asText());
        answer(
                exchange,
                200,
                MAPPER.createObjectNode()
                        .put("KeyId", id)
                        .put("MacAlgorithm", "HMAC_SHA_256")
                        .put("Mac", base64(hmacKeys.mac(name, message))));
    }

    private static ObjectNode said(String id) {
        return MAPPER.createObjectNode().put("KeyId", id);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void refuse(HttpExchange exchange, String code, String message) throws IOException {
        answer(exchange, 400, MAPPER.createObjectNode().put("__type", code).put("message", message));
    }

    private static void answer(HttpExchange exchange, int status, ObjectNode json) throws IOException {
        byte[] bytes = MAPPER.writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
