package casement.local.front;

import casement.local.delivery.Functions;
import casement.local.room.Answer;
import casement.local.template.Cors;
import casement.local.template.LambdaFunction;
import casement.local.template.Trigger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** API Gateway's HTTP API: the template's routes to its functions, in payload format 2.0. */
final class HttpApi {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<Route> routes = new ArrayList<>();
    private final List<Cors> cors;
    private final Functions functions;
    private final InstantSource clock;

    HttpApi(List<LambdaFunction> declared, Optional<Cors> cors, Functions functions, InstantSource clock) {
        for (LambdaFunction function : declared) {
            for (Trigger trigger : function.triggers()) {
                if (trigger instanceof Trigger.Http http) {
                    routes.add(Route.of(http.method(), http.path(), function.id()));
                }
            }
        }
        Collections.sort(routes);
        this.cors = cors.stream().toList();
        this.functions = functions;
        this.clock = clock;
    }

    /** Whether any route begins with that first segment. */
    boolean owns(String firstSegment) {
        return routes.stream().anyMatch(r -> r.segments().getFirst().equals(firstSegment));
    }

    void handle(HttpExchange exchange) throws IOException {
        CrossOrigin.allow(exchange, cors);
        if (CrossOrigin.isPreflight(exchange)) {
            Reply.raw(exchange, 204, new byte[0]);
            return;
        }
        String path = exchange.getRequestURI().getRawPath();
        for (Route route : routes) {
            Optional<Map<String, String>> parameters = route.match(exchange.getRequestMethod(), path);
            if (parameters.isPresent()) {
                call(exchange, route, parameters.get());
                return;
            }
        }
        Reply.json(exchange, 404, "Not Found");
    }

    private void call(HttpExchange exchange, Route route, Map<String, String> parameters) throws IOException {
        byte[] event = HttpEvent.of(exchange, route.key(), parameters, clock.instant())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        try {
            switch (functions.call(route.function(), event)) {
                case Answer.Returned returned -> answer(exchange, returned);
                case Answer.TimedOut late -> Reply.json(exchange, 503, "Service Unavailable");
                case Answer.Failed failed -> Reply.json(exchange, 500, "Internal Server Error");
                case Answer.RoomGone gone -> Reply.json(exchange, 503, "Service Unavailable");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Reply.json(exchange, 503, "Service Unavailable");
        }
    }

    private static void answer(HttpExchange exchange, Answer.Returned returned) throws IOException {
        JsonNode answer = MAPPER.readTree(returned.body());
        if (!answer.has("statusCode")) {
            Reply.bytes(exchange, 200, "application/json", returned.body());
            return;
        }
        for (Map.Entry<String, JsonNode> header : answer.path("headers").properties()) {
            if (!header.getKey().toLowerCase(Locale.ROOT).equals("content-length")) {
                exchange.getResponseHeaders()
                        .set(header.getKey(), header.getValue().asText());
            }
        }
        answer.path("cookies").forEach(c -> exchange.getResponseHeaders().add("Set-Cookie", c.asText()));
        String text = answer.path("body").asText("");
        byte[] body = answer.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(text)
                : text.getBytes(StandardCharsets.UTF_8);
        Reply.raw(exchange, answer.path("statusCode").asInt(), body);
    }
}
