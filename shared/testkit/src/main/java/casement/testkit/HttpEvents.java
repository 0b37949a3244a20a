package casement.testkit;

import casement.json.Json;
import java.util.Map;
import java.util.TreeMap;

/** API Gateway's HTTP API events (payload format 2.0), as handlers get them. */
public final class HttpEvents {
    private HttpEvents() {}

    /**
     * @param route such as {@code GET /v1/views/{view}/playlist.m3u8}
     * @param parameters of the route's pattern, by name
     * @param token empty: nobody is signed in
     */
    public static String event(
            String route, Map<String, String> parameters, Map<String, String> query, String token, String body) {
        return event(route, parameters, query, Map.of(), token, body);
    }

    /** @param moreHeaders by their names in lower case */
    public static String event(
            String route,
            Map<String, String> parameters,
            Map<String, String> query,
            Map<String, String> moreHeaders,
            String token,
            String body) {
        String method = route.substring(0, route.indexOf(' '));
        String path = route.substring(route.indexOf(' ') + 1);
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        Map<String, String> headers = new TreeMap<>(moreHeaders);
        headers.put("content-type", "application/json");
        if (!token.isEmpty()) {
            headers.put("authorization", "Bearer " + token);
        }
        return Json.write(Map.of(
                "version", "2.0",
                "routeKey", route,
                "rawPath", path,
                "headers", headers,
                "queryStringParameters", query,
                "pathParameters", parameters,
                "requestContext", Map.of("requestId", "test-request", "http", Map.of("method", method, "path", path)),
                "body", body,
                "isBase64Encoded", false));
    }
}
