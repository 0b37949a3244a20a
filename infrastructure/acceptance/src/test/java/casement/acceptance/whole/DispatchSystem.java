package casement.acceptance.whole;

import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A dispatch system that verifies messages as Standard Webhooks tells receivers to, and may be down for a while. */
final class DispatchSystem implements AutoCloseable {
    private static final int TAKEN = 204;
    private static final int FORGED = 401;
    private static final int DOWN = 503;
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final BlockingQueue<Message> taken = new LinkedBlockingQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final HttpServer server;
    private volatile String secret = "";
    private volatile boolean down;

    /** What came with a signature that is right. */
    record Message(String id, Instant tried, JsonNode body) {}

    DispatchSystem() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/casement", this::answer);
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address() {
        return "http://" + host() + "/casement";
    }

    void knows(String sharedSecret) {
        secret = sharedSecret;
    }

    void down(boolean isDown) {
        down = isDown;
    }

    /** How often it was called while it was down, or with a signature that is wrong. */
    int refused() {
        return refused.get();
    }

    Optional<Message> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(taken.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = status(exchange, body);
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private int status(HttpExchange exchange, String body) {
        if (down || !isRight(exchange, body)) {
            refused.incrementAndGet();
            return down ? DOWN : FORGED;
        }
        taken.add(new Message(header(exchange, "webhook-id"), tried(exchange), Json.read(body, JsonNode.class)));
        return TAKEN;
    }

    private boolean isRight(HttpExchange exchange, String body) {
        String signed = header(exchange, "webhook-id") + "." + header(exchange, "webhook-timestamp") + "." + body;
        return header(exchange, "webhook-signature").equals("v1," + mac(signed))
                && Duration.between(tried(exchange), Instant.now()).abs().compareTo(OLDEST) < 0;
    }

    private String mac(String text) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant tried(HttpExchange exchange) {
        return Instant.ofEpochSecond(Long.parseLong(header(exchange, "webhook-timestamp")));
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
