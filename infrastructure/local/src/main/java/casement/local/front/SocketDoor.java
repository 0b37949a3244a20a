package casement.local.front;

import casement.kinesisvideo.sigv4.Digests;
import casement.kinesisvideo.sigv4.SigV4Verifier;
import casement.kinesisvideo.sigv4.SignatureFault;
import casement.kinesisvideo.sigv4.SignedRequest;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.java_websocket.framing.CloseFrame;

/** The WebSocket API's management endpoint, by which functions send to connections: {@code /@connections/{id}}. */
final class SocketDoor {
    static final String FIRST_SEGMENT = "@connections";

    private final SocketApi api;
    private final SigV4Verifier verifier;

    SocketDoor(SocketApi api, SigV4Verifier verifier) {
        this.api = api;
        this.verifier = verifier;
    }

    void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (!isSigned(exchange, body)) {
            Reply.json(exchange, 403, "Forbidden");
            return;
        }
        String id = exchange.getRequestURI()
                .getPath()
                .substring(FIRST_SEGMENT.length() + 1)
                .replaceFirst("^/", "");
        Optional<SocketLine> line = api.line(id);
        if (line.isEmpty()) {
            gone(exchange);
            return;
        }
        switch (exchange.getRequestMethod()) {
            case "POST" -> {
                if (api.send(id, new String(body, StandardCharsets.UTF_8))) {
                    Reply.raw(exchange, 200, new byte[0]);
                } else {
                    gone(exchange);
                }
            }
            case "DELETE" -> {
                line.get().socket().close(CloseFrame.NORMAL, "Connection Closed Normally");
                Reply.raw(exchange, 204, new byte[0]);
            }
            case "GET" ->
                Reply.bytes(
                        exchange,
                        200,
                        "application/json",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("connectedAt", line.get().connectedAt().toString())
                                .put("lastActiveAt", line.get().active().toString())
                                .toString()
                                .getBytes(StandardCharsets.UTF_8));
            default -> Reply.json(exchange, 405, "Method Not Allowed");
        }
    }

    private static void gone(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("x-amzn-ErrorType", "GoneException");
        Reply.json(exchange, 410, "Gone");
    }

    private boolean isSigned(HttpExchange exchange, byte[] body) {
        URI uri = exchange.getRequestURI();
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        try {
            verifier.verify(
                    SignedRequest.of(
                            exchange.getRequestMethod(), uri.getRawPath(), query, exchange.getRequestHeaders()),
                    Optional.of(Digests.sha256(body)));
            return true;
        } catch (SignatureFault e) {
            return false;
        }
    }
}
