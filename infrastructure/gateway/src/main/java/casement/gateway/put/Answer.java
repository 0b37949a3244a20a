package casement.gateway.put;

import casement.json.Json;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What comes back on a PutMedia connection: a status, then acknowledgements until either side has had enough. */
final class Answer {
    private static final int LONGEST_FAULT = 65_536;

    private Answer() {}

    /**
     * Blocks until the answer ends.
     *
     * @throws UplinkFault when the status is not 200
     * @throws IOException when the connection breaks
     */
    static void read(InputStream in, String stream, Consumer<Acknowledgement> acknowledgements) throws IOException {
        int status = status(ChunkedInput.line(in));
        while (status == 100) {
            headers(in);
            status = status(ChunkedInput.line(in));
        }
        Map<String, String> headers = headers(in);
        InputStream body = body(in, headers);
        if (status != 200) {
            String type = headers.getOrDefault("x-amzn-errortype", "").split(":", 2)[0];
            throw UplinkFault.of(stream, status, type, message(body));
        }
        JsonParser parser = Json.lenient().createParser(body);
        try (MappingIterator<JsonNode> all =
                Json.lenient().readerFor(JsonNode.class).readValues(parser)) {
            while (all.hasNextValue()) {
                acknowledgements.accept(Acknowledgement.of(all.nextValue()));
            }
        }
    }

    private static int status(String line) throws IOException {
        String[] words = line.split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("[1-5][0-9][0-9]")) {
            throw new IOException("this is no HTTP server");
        }
        return Integer.parseInt(words[1]);
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = ChunkedInput.line(in); !line.isEmpty(); line = ChunkedInput.line(in)) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].strip().toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1].strip() : "");
        }
        return headers;
    }

    private static InputStream body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return new ChunkedInput(in);
        }
        String length = headers.get("content-length");
        if (length == null) {
            return in;
        }
        int bytes = length.matches("[0-9]{1,8}") ? Integer.parseInt(length) : 0;
        return new ByteArrayInputStream(in.readNBytes(Math.min(bytes, LONGEST_FAULT)));
    }

    private static String message(InputStream body) throws IOException {
        byte[] text = body.readNBytes(LONGEST_FAULT);
        try {
            JsonNode json = Json.lenient().readTree(text);
            return json.path("Message").asText(json.path("message").asText());
        } catch (com.fasterxml.jackson.core.JacksonException notJson) {
            return "";
        }
    }
}
