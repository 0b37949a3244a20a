package casement.local.front;

import casement.kinesisvideo.sigv4.Digests;
import casement.kinesisvideo.sigv4.SigV4Verifier;
import casement.kinesisvideo.sigv4.SignatureFault;
import casement.kinesisvideo.sigv4.SignedRequest;
import casement.local.service.ObjectStore;
import casement.local.template.Bucket;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The door before the object store, which itself checks nothing: a request goes through only with a valid signature,
 * in its header or in a presigned address that has not run out.
 */
final class S3Gate {
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection", "host", "content-length", "transfer-encoding", "expect", "upgrade", "keep-alive", "date");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Bucket> buckets;
    private final SigV4Verifier verifier;
    private final ObjectStore store;
    private final BucketEvents events;

    S3Gate(List<Bucket> buckets, SigV4Verifier verifier, ObjectStore store, BucketEvents events) {
        this.buckets = buckets.stream().collect(Collectors.toMap(Bucket::name, b -> b));
        this.verifier = verifier;
        this.store = store;
        this.events = events;
    }

    boolean owns(String firstSegment) {
        return buckets.containsKey(firstSegment);
    }

    void handle(HttpExchange exchange, String bucket) throws IOException {
        Bucket rules = buckets.get(bucket);
        CrossOrigin.allow(exchange, rules == null ? List.of() : rules.cors());
        if (CrossOrigin.isPreflight(exchange)) {
            Reply.raw(exchange, 200, new byte[0]);
            return;
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        URI uri = exchange.getRequestURI();
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        SignedRequest request =
                SignedRequest.of(exchange.getRequestMethod(), uri.getRawPath(), query, exchange.getRequestHeaders());
        try {
            verifier.verify(request, Optional.of(Digests.sha256(body)));
        } catch (SignatureFault e) {
            refuse(exchange, e);
            return;
        }
        forward(exchange, body, withoutSignature(query));
    }

    private static void refuse(HttpExchange exchange, SignatureFault fault) throws IOException {
        String code = switch (fault.kind()) {
            case WRONG_SIGNATURE -> "SignatureDoesNotMatch";
            case UNKNOWN_KEY -> "InvalidAccessKeyId";
            case NOT_IN_TIME -> "RequestTimeTooSkewed";
            case WRONG_BODY -> "XAmzContentSHA256Mismatch";
            case MISSING, EXPIRED -> "AccessDenied";
            case INCOMPLETE, WRONG_SCOPE -> "AuthorizationHeaderMalformed";
        };
        int status = Set.of("XAmzContentSHA256Mismatch", "AuthorizationHeaderMalformed")
                        .contains(code)
                ? 400
                : 403;
        String message =
                String.valueOf(fault.getMessage()).replace("&", "&amp;").replace("<", "&lt;");
        Reply.text(
                exchange,
                status,
                "application/xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>" + code + "</Code><Message>" + message
                        + "</Message></Error>");
    }

    private static String withoutSignature(String query) {
        return List.of(query.split("&", -1)).stream()
                .filter(p -> !p.isEmpty() && !p.startsWith("X-Amz-"))
                .collect(Collectors.joining("&"));
    }

    private void forward(HttpExchange exchange, byte[] body, String query) throws IOException {
        URI target = URI.create(
                store.endpoint() + exchange.getRequestURI().getRawPath() + (query.isEmpty() ? "" : "?" + query));
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!HOP_BY_HOP.contains(lower) && !lower.equals("origin") && !lower.equals("authorization")) {
                values.forEach(v -> request.header(name, v));
            }
        });
        HttpResponse<byte[]> response;
        try {
            response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Reply.json(exchange, 503, "Service Unavailable");
            return;
        } catch (IOException e) {
            Reply.json(exchange, 503, "Service Unavailable");
            return;
        }
        response.headers().map().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!HOP_BY_HOP.contains(lower) && !lower.startsWith("access-control-") && !lower.startsWith(":")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        announce(exchange, response, body.length);
        Reply.raw(exchange, response.statusCode(), response.body());
    }

    private void announce(HttpExchange exchange, HttpResponse<byte[]> response, long bytes) {
        String path = exchange.getRequestURI().getRawPath();
        int slash = path.indexOf('/', 1);
        if (response.statusCode() / 100 != 2 || slash < 0 || slash == path.length() - 1) {
            return;
        }
        String bucket = path.substring(1, slash);
        String key = URLDecoder.decode(path.substring(slash + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        String etag = response.headers().firstValue("etag").orElse("").replace("\"", "");
        if (exchange.getRequestMethod().equals("PUT")) {
            events.happened("ObjectCreated:Put", bucket, key, bytes, etag);
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            events.happened("ObjectRemoved:Delete", bucket, key, 0, etag);
        }
    }
}
