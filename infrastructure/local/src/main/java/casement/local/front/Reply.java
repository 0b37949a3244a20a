package casement.local.front;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers to HTTP requests. */
final class Reply {
    private Reply() {}

    static void text(HttpExchange exchange, int status, String type, String body) throws IOException {
        bytes(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static void bytes(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        raw(exchange, status, body);
    }

    /** Headers are the caller's; a HEAD request gets them alone. */
    static void raw(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, none ? -1 : body.length);
        if (!none) {
            exchange.getResponseBody().write(body);
        }
    }

    static void json(HttpExchange exchange, int status, String message) throws IOException {
        text(exchange, status, "application/json", "{\"message\":\"" + message + "\"}");
    }
}
