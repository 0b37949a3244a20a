package casement.local.front;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The events in which API Gateway delivers what happens to a connection of a WebSocket API. */
final class SocketEvent {
    private static final DateTimeFormatter COMMON_LOG =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String STAGE = "v1";

    private SocketEvent() {}

    static ObjectNode connected(SocketLine line, Map<String, String> headers, Instant now) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        headers(event, headers);
        context(event, line, "$connect", "CONNECT", now);
        return event.put("isBase64Encoded", false);
    }

    static ObjectNode said(SocketLine line, String route, String body, Instant now) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        context(event, line, route, "MESSAGE", now)
                .put("messageId", UUID.randomUUID().toString());
        return event.put("body", body).put("isBase64Encoded", false);
    }

    static ObjectNode ended(SocketLine line, int status, String reason, Instant now) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        headers(event, Map.of("Host", line.host()));
        context(event, line, "$disconnect", "DISCONNECT", now)
                .put("disconnectStatusCode", status)
                .put("disconnectReason", reason);
        return event.put("isBase64Encoded", false);
    }

    private static void headers(ObjectNode event, Map<String, String> headers) {
        ObjectNode single = event.putObject("headers");
        ObjectNode several = event.putObject("multiValueHeaders");
        headers.forEach((name, value) -> {
            single.put(name, value);
            several.putArray(name).add(value);
        });
    }

    private static ObjectNode context(ObjectNode event, SocketLine line, String route, String type, Instant now) {
        ObjectNode context = event.putObject("requestContext");
        String request = UUID.randomUUID().toString();
        context.put("routeKey", route);
        context.put("eventType", type);
        context.put("extendedRequestId", request);
        context.put("requestTime", COMMON_LOG.format(now));
        context.put("messageDirection", "IN");
        context.put("stage", STAGE);
        context.put("connectedAt", line.connectedAt().toEpochMilli());
        context.put("requestTimeEpoch", now.toEpochMilli());
        context.putObject("identity").put("sourceIp", line.sourceIp());
        context.put("requestId", request);
        context.put("domainName", line.host());
        context.put("connectionId", line.id());
        context.put("apiId", "local");
        return context;
    }
}
