package casement.kinesisvideo.sigv4;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text that stands for a request in its signature. */
final class CanonicalRequest {
    private CanonicalRequest() {}

    static String of(SignedRequest request, List<String> signedHeaders, String payloadHash, boolean pathEncodedOnce) {
        String headers = signedHeaders.stream()
                .map(name -> name + ":" + value(request, name) + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n",
                request.method(),
                pathEncodedOnce ? onceEncoded(request.rawPath()) : twiceEncoded(request.rawPath()),
                query(request.rawQuery()),
                headers,
                String.join(";", signedHeaders),
                payloadHash);
    }

    private static String value(SignedRequest request, String name) {
        return request.headers().getOrDefault(name, List.of()).stream()
                .map(value -> value.strip().replaceAll(" +", " "))
                .collect(Collectors.joining(","));
    }

    /** S3: the object's key is what it is, dots and double slashes included. */
    private static String onceEncoded(String rawPath) {
        return PercentEncoding.encodePath(PercentEncoding.decode(rawPath));
    }

    /** Every other service: the path is tidied, and what is encoded already is encoded again. */
    private static String twiceEncoded(String rawPath) {
        return PercentEncoding.encodePath(tidied(rawPath));
    }

    private static String tidied(String rawPath) {
        try {
            return URI.create(rawPath.replaceAll("/{2,}", "/")).normalize().getRawPath();
        } catch (IllegalArgumentException e) {
            return rawPath;
        }
    }

    private static String query(String rawQuery) {
        return Stream.of(rawQuery.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(CanonicalRequest::pair)
                .filter(pair -> !pair.name.equals("X-Amz-Signature"))
                .sorted(Comparator.comparing(Pair::name).thenComparing(Pair::value))
                .map(pair -> pair.name + "=" + pair.value)
                .collect(Collectors.joining("&"));
    }

    private static Pair pair(String raw) {
        int equals = raw.indexOf('=');
        String name = equals < 0 ? raw : raw.substring(0, equals);
        String value = equals < 0 ? "" : raw.substring(equals + 1);
        return new Pair(
                PercentEncoding.encode(PercentEncoding.decode(name)),
                PercentEncoding.encode(PercentEncoding.decode(value)));
    }

    private record Pair(String name, String value) {}
}
