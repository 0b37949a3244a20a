package casement.kinesisvideo.sigv4;

import casement.kinesisvideo.sigv4.SignatureFault.Kind;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The signature a request carries, in its header or (presigned) in its query.
 *
 * @param date as sent, such as {@code 20261122T023000Z}
 * @param validFor present when the request is presigned
 */
record Authorization(
        Scope scope, List<String> signedHeaders, String signature, String date, Optional<Duration> validFor) {
    static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final long LONGEST_SECONDS = 604_800;

    /** Who signed, and for which day, region and service. */
    record Scope(String accessKey, String day, String region, String service) {
        String text() {
            return day + "/" + region + "/" + service + "/aws4_request";
        }
    }

    static Authorization of(SignedRequest request) throws SignatureFault {
        Optional<String> header = request.header("authorization");
        if (header.isPresent()) {
            return fromHeader(request, header.get());
        }
        Map<String, String> query = parameters(request.rawQuery());
        if (query.containsKey("X-Amz-Algorithm") || query.containsKey("X-Amz-Signature")) {
            return fromQuery(query);
        }
        throw new SignatureFault(Kind.MISSING, "Missing Authentication Token");
    }

    private static Authorization fromHeader(SignedRequest request, String header) throws SignatureFault {
        int space = header.indexOf(' ');
        if (space < 0 || !header.substring(0, space).equals(ALGORITHM)) {
            throw incomplete("Authorization header requires '" + ALGORITHM + "' as its algorithm.");
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : header.substring(space).split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        Optional<String> date = request.header("x-amz-date").or(() -> request.header("date"));
        if (date.isEmpty()) {
            throw incomplete("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
        }
        return new Authorization(
                scope(required(parts, "Credential")),
                names(required(parts, "SignedHeaders")),
                required(parts, "Signature"),
                date.get(),
                Optional.empty());
    }

    private static Authorization fromQuery(Map<String, String> query) throws SignatureFault {
        if (!required(query, "X-Amz-Algorithm").equals(ALGORITHM)) {
            throw incomplete("X-Amz-Algorithm only supports '" + ALGORITHM + "'.");
        }
        return new Authorization(
                scope(required(query, "X-Amz-Credential")),
                names(required(query, "X-Amz-SignedHeaders")),
                required(query, "X-Amz-Signature"),
                required(query, "X-Amz-Date"),
                Optional.of(lifetime(required(query, "X-Amz-Expires"))));
    }

    private static Duration lifetime(String seconds) throws SignatureFault {
        if (!seconds.matches("[0-9]{1,6}") || Long.parseLong(seconds) > LONGEST_SECONDS) {
            throw incomplete("X-Amz-Expires must be a number from 0 to " + LONGEST_SECONDS + ".");
        }
        return Duration.ofSeconds(Long.parseLong(seconds));
    }

    private static Scope scope(String credential) throws SignatureFault {
        List<String> parts = Arrays.asList(credential.split("/", -1));
        if (parts.size() != 5 || !parts.get(4).equals("aws4_request")) {
            throw incomplete("Credential must have exactly 5 slash-delimited elements, "
                    + "e.g. keyid/date/region/service/aws4_request.");
        }
        return new Scope(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    private static List<String> names(String signedHeaders) throws SignatureFault {
        List<String> names = Arrays.asList(signedHeaders.split(";", -1));
        if (!names.contains("host")) {
            throw incomplete("'Host' must be a 'SignedHeader' in the AWS Authorization.");
        }
        return names;
    }

    private static String required(Map<String, String> parts, String name) throws SignatureFault {
        String value = parts.get(name);
        if (value == null || value.isEmpty()) {
            throw incomplete("Authorization requires '" + name + "' parameter.");
        }
        return value;
    }

    private static SignatureFault incomplete(String message) {
        return new SignatureFault(Kind.INCOMPLETE, message);
    }

    private static Map<String, String> parameters(String rawQuery) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        PercentEncoding.decode(pair.substring(0, equals)),
                        PercentEncoding.decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }
}
