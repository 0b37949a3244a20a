package casement.lambda;

import java.util.Optional;

/** API Gateway's WebSocket event: what we read of it. */
record SocketEnvelope(RequestContext requestContext, Optional<String> body) {
    record RequestContext(
            String connectionId, String routeKey, Optional<String> requestId, Optional<Long> connectedAt) {}

    /** What API Gateway wants back; of a connection's first event it decides whether the connection stands. */
    record Response(int statusCode) {}
}
