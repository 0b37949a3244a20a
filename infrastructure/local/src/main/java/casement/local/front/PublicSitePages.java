package casement.local.front;

import casement.local.service.ObjectStore;
import casement.local.template.Bucket;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public pages out of their bucket, for anybody, as CloudFront serves them: the bucket's folder {@code site} alone, and a folder by its index. */
final class PublicSitePages {
    static final String FIRST_SEGMENT = "transparency";
    private static final String BUCKET = "publicpagesbucket";
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action"
                    + " 'none'; frame-ancestors 'none'";

    /** One leads to another from within its own folder. */
    private static final Pattern KEPT_VERSION = Pattern.compile("(?:/\\d{4}-\\d{2}-\\d{2})*(/\\d{4}-\\d{2}-\\d{2}/.*)");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> bucket;
    private final ObjectStore store;

    PublicSitePages(List<Bucket> buckets, ObjectStore store) {
        this.bucket = buckets.stream()
                .map(Bucket::name)
                .filter(name -> name.endsWith(BUCKET))
                .toList();
        this.store = store;
    }

    void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath().substring(1 + FIRST_SEGMENT.length());
        if (path.isEmpty()) {
            exchange.getResponseHeaders().set("Location", "/" + FIRST_SEGMENT + "/");
            Reply.raw(exchange, 308, new byte[0]);
            return;
        }
        if (!exchange.getRequestMethod().equals("GET") || bucket.isEmpty() || path.contains("..")) {
            nothing(exchange);
            return;
        }
        Matcher version = KEPT_VERSION.matcher(path);
        String kept = version.matches() ? "/archive" + version.group(1) : path;
        String object = kept.endsWith("/") ? kept + "index.html" : kept;
        send(exchange, URI.create(store.endpoint() + "/" + bucket.getFirst() + "/site" + object));
    }

    private void send(HttpExchange exchange, URI object) throws IOException {
        try {
            HttpResponse<byte[]> got =
                    http.send(HttpRequest.newBuilder(object).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            if (got.statusCode() != 200) {
                nothing(exchange);
                return;
            }
            exchange.getResponseHeaders().set("Content-Security-Policy", CONTENT_POLICY);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            String type = got.headers().firstValue("content-type").orElse("application/octet-stream");
            Reply.bytes(exchange, 200, type, type.startsWith("text/html") ? belowHere(got.body()) : got.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Reply.json(exchange, 503, "Service Unavailable");
        }
    }

    /** What leads to the site's root leads here: on one machine the site is a folder. */
    private static byte[] belowHere(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replace("href=\"/", "href=\"/" + FIRST_SEGMENT + "/")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void nothing(HttpExchange exchange) throws IOException {
        Reply.text(
                exchange,
                404,
                "text/plain; charset=utf-8",
                "There is nothing here. The public pages are published twice a day, and first once figures were"
                        + " gathered.\n");
    }
}
