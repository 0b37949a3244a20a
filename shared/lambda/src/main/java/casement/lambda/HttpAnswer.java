package casement.lambda;

import casement.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** What goes back over HTTP; nothing on the way may keep it. */
public record HttpAnswer(int status, String mediaType, byte[] body, Map<String, String> headers) {
    static final Map<String, String> SAFE_HEADERS = Map.of(
            "cache-control", "no-store",
            "content-security-policy", "default-src 'none'; frame-ancestors 'none'",
            "referrer-policy", "no-referrer",
            "strict-transport-security", "max-age=63072000",
            "x-content-type-options", "nosniff");

    public HttpAnswer {
        headers = Map.copyOf(headers);
    }

    public static HttpAnswer json(int status, Object value) {
        return text(status, "application/json", Json.write(value));
    }

    public static HttpAnswer text(int status, String mediaType, String body) {
        return new HttpAnswer(status, mediaType, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public static HttpAnswer bytes(int status, String mediaType, byte[] body) {
        return new HttpAnswer(status, mediaType, body, Map.of());
    }

    /** Done, and there is nothing to say. */
    public static HttpAnswer done() {
        return new HttpAnswer(204, "", new byte[0], Map.of());
    }

    public HttpAnswer with(String header, String value) {
        TreeMap<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new HttpAnswer(status, mediaType, body, more);
    }

    HttpEnvelope.Response envelope() {
        TreeMap<String, String> all = new TreeMap<>(SAFE_HEADERS);
        if (!mediaType.isEmpty()) {
            all.put("content-type", mediaType);
        }
        all.putAll(headers);
        if (isText()) {
            return new HttpEnvelope.Response(status, all, new String(body, StandardCharsets.UTF_8), false);
        }
        return new HttpEnvelope.Response(status, all, Base64.getEncoder().encodeToString(body), true);
    }

    private boolean isText() {
        return body.length == 0
                || mediaType.startsWith("text/")
                || mediaType.endsWith("json")
                || mediaType.endsWith("mpegurl");
    }
}
