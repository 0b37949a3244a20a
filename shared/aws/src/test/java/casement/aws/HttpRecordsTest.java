package casement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.domain.Fault;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that really answers, or does not. */
class HttpRecordsTest {
    private static final String NUMBER = "2026-000123";
    private static final Duration LEEWAY = Duration.ofSeconds(3);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() {
        server.setExecutor(threads);
        answer("/records/" + NUMBER, 200);
        answer("/teapot/", 418);
        answer("/broken/", 500);
        answer("/denied/", 401);
        answer("/empty/", 204);
        server.createContext("/records/", exchange -> respond(exchange, isRoot(exchange) ? 200 : 404));
        server.createContext("/moved/", exchange -> {
            exchange.getResponseHeaders().set("location", "/records/" + NUMBER);
            respond(exchange, 302);
        });
        server.createContext("/slow/", exchange -> {
            await();
            respond(exchange, 200);
        });
        server.createContext("/endless/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(' ');
                body.flush();
                await();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private static boolean isRoot(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().equals("/records/");
    }

    private void answer(String path, int status) {
        server.createContext(path, exchange -> respond(exchange, status));
    }

    private void respond(HttpExchange exchange, int status) throws IOException {
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("authorization"));
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath() + " " + token);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRecords at(String path) {
        return new HttpRecords(base(path), Optional.empty());
    }

    private URI base(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Test
    void knows_what_is_there_and_not_what_is_not() {
        assertThat(at("/records").knows(NUMBER)).isTrue();
        assertThat(at("/records").knows("2026-000999")).isFalse();
        assertThat(asked).containsExactly("GET /records/" + NUMBER + " null", "GET /records/2026-000999 null");
    }

    @Test
    void sends_the_token_that_it_is_given() {
        new HttpRecords(base("/records"), Optional.of(() -> "secret")).knows(NUMBER);
        assertThat(asked).containsExactly("GET /records/" + NUMBER + " Bearer secret");
    }

    @Test
    void asks_for_one_thing_of_one_folder_whatever_the_number_is() {
        for (String odd : List.of("..", "", "a/b", "a?b#c", "a b", "%2e", "ä", "\r\nx: y")) {
            assertThat(at("/records/sub").knows(odd)).as(odd).isFalse();
        }
        assertThat(asked).allMatch(line -> line.startsWith("GET /records/sub/"));
        assertThat(asked.getFirst()).isEqualTo("GET /records/sub/%2E%2E null");
    }

    @Test
    void is_silent_when_the_answer_is_neither_yes_nor_no() {
        for (String path : List.of("/teapot", "/broken", "/denied", "/empty", "/moved")) {
            assertIsSilent(at(path));
        }
        assertThat(asked).noneMatch(line -> line.startsWith("GET /records"));
    }

    @Test
    void is_silent_when_the_answer_takes_too_long() {
        Instant before = Instant.now();
        assertIsSilent(at("/slow"));
        assertThat(Duration.between(before, Instant.now())).isLessThan(HttpRecords.PATIENCE.plus(LEEWAY));
    }

    @Test
    void waits_for_no_more_than_the_answers_first_line() {
        Instant before = Instant.now();
        assertThat(at("/endless").knows(NUMBER)).isTrue();
        assertThat(Duration.between(before, Instant.now())).isLessThan(HttpRecords.PATIENCE.plus(LEEWAY));
    }

    @Test
    void is_silent_when_nobody_listens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertIsSilent(new HttpRecords(URI.create("http://127.0.0.1:" + port), Optional.empty()));
    }

    @Test
    void is_silent_when_what_comes_back_is_no_http() throws IOException {
        try (ServerSocket nonsense = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.execute(() -> {
                try (Socket caller = nonsense.accept()) {
                    caller.getOutputStream().write("{\"known\": true}\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                    caller.getOutputStream().flush();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            URI address = URI.create("http://127.0.0.1:" + nonsense.getLocalPort());
            assertIsSilent(new HttpRecords(address, Optional.empty()));
        }
    }

    /** And says nothing of the number, in no message and no cause. */
    private static void assertIsSilent(HttpRecords records) {
        assertThatThrownBy(() -> records.knows(NUMBER))
                .isInstanceOf(Fault.Unavailable.class)
                .satisfies(fault -> {
                    StringWriter all = new StringWriter();
                    fault.printStackTrace(new PrintWriter(all));
                    assertThat(all.toString()).doesNotContain(NUMBER);
                });
    }
}
