package casement.local.front;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The event in which API Gateway delivers a request, payload format 2.0. */
final class HttpEvent {
    private static final DateTimeFormatter COMMON_LOG =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

    private HttpEvent() {}

    static ObjectNode of(HttpExchange exchange, String routeKey, Map<String, String> parameters, Instant now)
            throws IOException {
        String rawQuery = exchange.getRequestURI().getRawQuery();
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "2.0");
        event.put("routeKey", routeKey);
        event.put("rawPath", exchange.getRequestURI().getPath());
        event.put("rawQueryString", rawQuery == null ? "" : rawQuery);
        headers(exchange, event);
        if (rawQuery != null && !rawQuery.isEmpty()) {
            query(rawQuery, event.putObject("queryStringParameters"));
        }
        if (!parameters.isEmpty()) {
            ObjectNode path = event.putObject("pathParameters");
            parameters.forEach(path::put);
        }
        context(exchange, routeKey, now, event.putObject("requestContext"));
        body(exchange.getRequestBody().readAllBytes(), event);
        return event;
    }

    private static void headers(HttpExchange exchange, ObjectNode event) {
        ObjectNode headers = event.putObject("headers");
        exchange.getRequestHeaders().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.equals("cookie")) {
                ArrayNode cookies = event.putArray("cookies");
                values.forEach(v -> java.util.List.of(v.split("; ", -1)).forEach(cookies::add));
            } else {
                headers.put(lower, String.join(",", values));
            }
        });
    }

    /** Several values of one name are joined by commas, as API Gateway does. */
    private static void query(String rawQuery, ObjectNode parameters) {
        for (String pair : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            parameters.put(name, parameters.has(name) ? parameters.path(name).asText() + "," + value : value);
        }
    }

    private static void context(HttpExchange exchange, String routeKey, Instant now, ObjectNode context) {
        context.put("accountId", "anonymous");
        context.put("apiId", "local");
        context.put("domainName", String.valueOf(exchange.getRequestHeaders().getFirst("Host")));
        ObjectNode http = context.putObject("http");
        http.put("method", exchange.getRequestMethod());
        http.put("path", exchange.getRequestURI().getPath());
        http.put("protocol", exchange.getProtocol());
        http.put("sourceIp", exchange.getRemoteAddress().getAddress().getHostAddress());
        http.put("userAgent", String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
        context.put("requestId", UUID.randomUUID().toString());
        context.put("routeKey", routeKey);
        context.put("stage", "$default");
        context.put("time", COMMON_LOG.format(now));
        context.put("timeEpoch", now.toEpochMilli());
    }

    private static void body(byte[] body, ObjectNode event) {
        event.put("isBase64Encoded", false);
        if (body.length == 0) {
            return;
        }
        try {
            event.put(
                    "body",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(body))
                            .toString());
        } catch (CharacterCodingException e) {
            event.put("body", Base64.getEncoder().encodeToString(body));
            event.put("isBase64Encoded", true);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
