package casement.lambda;

import casement.domain.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** API Gateway's HTTP API event, payload format 2.0: what we read of it. */
record HttpEnvelope(
        Optional<String> routeKey,
        Optional<String> rawPath,
        Optional<Map<String, String>> headers,
        Optional<Map<String, String>> queryStringParameters,
        Optional<Map<String, String>> pathParameters,
        Optional<String> body,
        boolean isBase64Encoded,
        Optional<RequestContext> requestContext) {

    record RequestContext(Optional<String> requestId, Optional<Http> http) {}

    record Http(Optional<String> method, Optional<String> path, Optional<String> sourceIp) {}

    /** What API Gateway wants back. */
    record Response(int statusCode, Map<String, String> headers, String body, boolean isBase64Encoded) {}

    String method() {
        return requestContext
                .flatMap(RequestContext::http)
                .flatMap(Http::method)
                .orElse("");
    }

    String path() {
        return rawPath.or(() -> requestContext.flatMap(RequestContext::http).flatMap(Http::path))
                .orElse("");
    }

    /** The route's pattern, which has no ids in it. */
    String route() {
        return routeKey.orElse(method());
    }

    String requestId() {
        return requestContext.flatMap(RequestContext::requestId).orElse("");
    }

    /** The address that the request came from, as API Gateway saw it; a header could be made up. */
    String source() {
        return requestContext
                .flatMap(RequestContext::http)
                .flatMap(Http::sourceIp)
                .orElse("");
    }

    Optional<String> header(String lowerCaseName) {
        return Optional.ofNullable(lowerCaseHeaders().get(lowerCaseName));
    }

    Map<String, String> lowerCaseHeaders() {
        return headers.orElse(Map.of()).entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (first, second) -> first));
    }

    /** @throws Fault.BadInput when it is not the Base64 that it is said to be */
    String text() {
        return isBase64Encoded ? new String(bytes(), StandardCharsets.UTF_8) : body.orElse("");
    }

    /** @throws Fault.BadInput when it is not the Base64 that it is said to be */
    byte[] bytes() {
        String sent = body.orElse("");
        if (!isBase64Encoded) {
            return sent.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(sent);
        } catch (IllegalArgumentException e) {
            throw new Fault.BadInput("body", "is not Base64, though it is said to be");
        }
    }
}
