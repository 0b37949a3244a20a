package casement.kinesisvideo.http;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Request line and headers. */
record RequestHead(String method, String rawPath, String rawQuery, Map<String, List<String>> headers) {
    private static final int LARGEST_BYTES = 64 * 1024;

    /** @return empty when the client has closed the connection between requests */
    static Optional<RequestHead> read(SocketInput in) throws IOException {
        int[] budget = {LARGEST_BYTES};
        Optional<String> line = firstLine(in, budget);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = line.get().split(" ", -1);
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
            throw new BadRequest(400, "not an HTTP/1.1 request line");
        }
        String target = target(parts[1]);
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question + 1);
        return Optional.of(new RequestHead(parts[0], path, query, headers(in, budget)));
    }

    Optional<String> header(String lowerCaseName) {
        return headers.getOrDefault(lowerCaseName, List.of()).stream().findFirst();
    }

    boolean has(String lowerCaseName, String value) {
        return headers.getOrDefault(lowerCaseName, List.of()).stream()
                .flatMap(v -> List.of(v.split(",", -1)).stream())
                .anyMatch(v -> v.strip().equalsIgnoreCase(value));
    }

    /** Clients that think of proxies name the whole address. */
    private static String target(String given) throws BadRequest {
        String path = given.replaceFirst("^https?://[^/?]*", "");
        if (path.isEmpty() || path.startsWith("?")) {
            return "/" + path;
        }
        if (!path.startsWith("/")) {
            throw new BadRequest(400, "not a path");
        }
        return path;
    }

    private static Optional<String> firstLine(SocketInput in, int[] budget) throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        return Optional.of(line(in, first, budget));
    }

    private static Map<String, List<String>> headers(SocketInput in, int[] budget) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(in, in.read(), budget); !line.isEmpty(); line = line(in, in.read(), budget)) {
            int colon = line.indexOf(':');
            if (colon <= 0 || Character.isWhitespace(line.charAt(0))) {
                throw new BadRequest(400, "a header without a name");
            }
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    /** One line, without its end. */
    static String line(SocketInput in, int first, int[] budget) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = first; c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection ended within a line");
            }
            if (budget[0]-- <= 0) {
                throw new BadRequest(431, "the head of the request is larger than " + LARGEST_BYTES + " bytes");
            }
            line.append((char) c);
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        byte[] bytes = line.toString().getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
