package casement.aws.backend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between an adapter and its backend, and hides answers: what was asked has happened, and nobody is told. */
public final class Proxy implements AutoCloseable {
    private static final Set<String> NOT_FORWARDED =
            Set.of("host", "connection", "content-length", "expect", "upgrade");

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI behind;
    private final AtomicInteger answersToHide = new AtomicInteger();
    private volatile String operation = "";

    public Proxy(URI behind) throws IOException {
        this.behind = behind;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::forward);
        server.start();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /**
     * The next so many requests are carried out and answered with an internal error.
     *
     * @param of which operation, such as {@code PutItem}
     */
    public void hideNextAnswers(int count, String of) {
        operation = of;
        answersToHide.set(count);
    }

    private void forward(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> copy(request, name, values));
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            boolean hidden = isMeant(exchange) && answersToHide.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
            byte[] body =
                    hidden ? "{\"__type\":\"InternalServerError\"}".getBytes(StandardCharsets.UTF_8) : response.body();
            exchange.sendResponseHeaders(hidden ? 500 : response.statusCode(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private boolean isMeant(HttpExchange exchange) {
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        return target != null && target.endsWith("." + operation);
    }

    private static void copy(HttpRequest.Builder request, String name, List<String> values) {
        if (!NOT_FORWARDED.contains(name.toLowerCase(java.util.Locale.ROOT))) {
            values.forEach(value -> request.header(name, value));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
