package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.dispatch.Attempt;
import casement.domain.dispatch.DeliveryFailure;
import casement.domain.dispatch.DeliveryId;
import casement.domain.dispatch.SignedMessage;
import casement.domain.dispatch.WebhookAddress;
import casement.domain.dispatch.WebhookSecret;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpOutboundCallsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final WebhookSecret SECRET =
            WebhookSecret.of("a secret of thirty-two bytes now".getBytes(StandardCharsets.US_ASCII));
    private static final DeliveryId ID = new DeliveryId("a".repeat(32) + "-3");

    private final HttpOutboundCalls calls =
            new HttpOutboundCalls(new HttpOutboundCalls.Patience(Duration.ofSeconds(1), Duration.ofSeconds(1)));
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    /** Answers an exchange. */
    private interface Answering {
        void answer(HttpExchange exchange) throws Exception;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void at(String path, Answering answering) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answering.answer(exchange);
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        });
    }

    private Attempt post(String path) {
        WebhookAddress address =
                new WebhookAddress("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return calls.post(address, SignedMessage.of(ID, NOW, "{\"type\":\"hit.ordered\"}", SECRET));
    }

    /** As a receiver does it, by the words of the specification. */
    private static boolean isSigned(HttpExchange exchange, String body) throws Exception {
        var headers = exchange.getRequestHeaders();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.text().split("_", 2)[1]), "HmacSHA256"));
        String signed = headers.getFirst("webhook-id") + "." + headers.getFirst("webhook-timestamp") + "." + body;
        String expected = Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        return headers.getFirst("webhook-signature").equals("v1," + expected);
    }

    @Test
    void posts_what_a_receiver_can_verify() {
        at("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean right = isSigned(exchange, body)
                    && exchange.getRequestMethod().equals("POST")
                    && exchange.getRequestHeaders().getFirst("webhook-id").equals(ID.value())
                    && exchange.getRequestHeaders()
                            .getFirst("webhook-timestamp")
                            .equals(Long.toString(NOW.getEpochSecond()));
            exchange.sendResponseHeaders(right ? 204 : 400, -1);
        });
        assertThat(post("/")).isEqualTo(Attempt.answered(NOW, 204));
    }

    @Test
    void tells_the_status_whatever_it_is() {
        for (int status : new int[] {200, 400, 410, 429, 503}) {
            at("/" + status, exchange -> exchange.sendResponseHeaders(status, -1));
            assertThat(post("/" + status).status()).contains(status);
        }
    }

    @Test
    void goes_nowhere_else_when_it_is_told_to() {
        AtomicInteger elsewhere = new AtomicInteger();
        at("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        for (int status : new int[] {301, 302, 303, 307, 308}) {
            at("/" + status, exchange -> {
                exchange.getResponseHeaders().add("location", "/elsewhere");
                exchange.sendResponseHeaders(status, -1);
            });
            assertThat(post("/" + status).failure()).contains(DeliveryFailure.REDIRECTED);
        }
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void gives_up_on_who_does_not_answer() {
        at("/", exchange -> over.await());
        long began = System.nanoTime();
        assertThat(post("/").failure()).contains(DeliveryFailure.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void reads_nothing_of_an_answer_that_has_no_end() {
        at("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] much = new byte[1 << 20];
                while (over.getCount() > 0) {
                    out.write(much);
                }
            }
        });
        assertThat(post("/")).isEqualTo(Attempt.answered(NOW, 200));
    }

    @Test
    void tells_that_nobody_is_there() throws IOException {
        int free;
        try (ServerSocket closed = new ServerSocket(0)) {
            free = closed.getLocalPort();
        }
        SignedMessage message = SignedMessage.of(ID, NOW, "{}", SECRET);
        assertThat(calls.post(new WebhookAddress("http://127.0.0.1:" + free + "/"), message)
                        .failure())
                .contains(DeliveryFailure.UNREACHABLE);
    }

    @Test
    void tells_that_who_is_there_is_not_trusted() {
        WebhookAddress plain =
                new WebhookAddress("https://127.0.0.1:" + server.getAddress().getPort() + "/");
        Attempt attempt = calls.post(plain, SignedMessage.of(ID, NOW, "{}", SECRET));
        assertThat(attempt.failure()).isPresent();
        assertThat(attempt.status()).isEmpty();
    }
}
