package casement.local.room;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The Lambda Runtime API, for many functions at once: the path before {@code /2018-06-01} names the function. With one
 * function of empty name it is what AWS's own runtime client expects.
 */
final class RuntimeApi implements AutoCloseable {
    private static final String VERSION = "/2018-06-01/runtime/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, FunctionQueue> functions = new ConcurrentHashMap<>();
    private final Map<String, String> initErrors = new ConcurrentHashMap<>();

    RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    void add(String prefix, FunctionQueue function) {
        functions.put(prefix, function);
    }

    /** Host and port, and the prefix when there is one. */
    String address(String prefix) {
        String host = "127.0.0.1:" + server.getAddress().getPort();
        return prefix.isEmpty() ? host : host + "/" + prefix;
    }

    /** What the function said when it could not start. */
    Optional<String> initError(String prefix) {
        return Optional.ofNullable(initErrors.get(prefix));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int version = path.indexOf(VERSION);
        String prefix = version > 0 ? path.substring(1, version) : "";
        FunctionQueue function = functions.get(prefix);
        byte[] body = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            if (version < 0 || function == null) {
                send(exchange, 404, new byte[0]);
                return;
            }
            String call = path.substring(version + VERSION.length());
            if (call.equals("invocation/next")) {
                next(exchange, function);
            } else if (call.equals("restore/next")) {
                send(exchange, 200, new byte[0]);
            } else if (call.equals("init/error")) {
                initErrors.put(prefix, new String(body, StandardCharsets.UTF_8));
                send(exchange, 202, accepted());
            } else {
                finished(exchange, function, List.of(call.split("/", -1)), body);
            }
        }
    }

    private void next(HttpExchange exchange, FunctionQueue function) throws IOException {
        @Nullable Invocation next;
        try {
            next = function.take().orElse(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (next == null) {
            return;
        }
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", next.id());
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(next.deadline().toEpochMilli()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", function.arn());
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000;Sampled=0");
        headers.set("Content-Type", "application/json");
        try {
            send(exchange, 200, next.event());
        } catch (IOException e) {
            function.untake(next);
            throw e;
        }
    }

    private static void finished(HttpExchange exchange, FunctionQueue function, List<String> call, byte[] body)
            throws IOException {
        if (call.size() != 3 || !call.getFirst().equals("invocation")) {
            send(exchange, 404, new byte[0]);
            return;
        }
        Answer answer = call.get(2).equals("response")
                ? new Answer.Returned(body)
                : new Answer.Failed(errorType(exchange), new String(body, StandardCharsets.UTF_8));
        function.finish(call.get(1)).ifPresent(i -> i.answer().complete(answer));
        send(exchange, 202, accepted());
    }

    private static String errorType(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Lambda-Runtime-Function-Error-Type");
        return type == null ? "Unhandled" : type;
    }

    private static byte[] accepted() {
        return "{\"status\":\"OK\"}".getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
