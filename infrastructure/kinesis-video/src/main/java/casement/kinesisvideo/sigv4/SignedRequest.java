package casement.kinesisvideo.sigv4;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What of a request takes part in its signature, exactly as it came over the wire.
 *
 * @param rawPath still percent-encoded, never empty
 * @param rawQuery still percent-encoded, without the question mark; empty when there is none
 * @param headers by name in lower case
 */
public record SignedRequest(String method, String rawPath, String rawQuery, Map<String, List<String>> headers) {

    /** Header names may be in any case here. */
    public static SignedRequest of(
            String method, String rawPath, String rawQuery, Map<String, ? extends List<String>> headers) {
        Map<String, List<String>> lowerCase = new TreeMap<>();
        headers.forEach((name, values) -> lowerCase
                .computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                .addAll(values));
        return new SignedRequest(method, rawPath.isEmpty() ? "/" : rawPath, rawQuery, lowerCase);
    }

    /** The first value of a header. */
    public Optional<String> header(String lowerCaseName) {
        List<String> values = headers.getOrDefault(lowerCaseName, List.of());
        return values.stream().findFirst().map(String::strip);
    }
}
