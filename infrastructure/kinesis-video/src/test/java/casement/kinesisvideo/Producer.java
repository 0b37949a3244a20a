package casement.kinesisvideo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** A producer on a bare socket, which sends what it is told to, well-formed or not. */
final class Producer implements AutoCloseable {
    private static final TestSigner SIGNER = new TestSigner("local", "local-secret");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Socket socket;
    private final OutputStream out;
    private final BlockingQueue<JsonNode> acks = new LinkedBlockingQueue<>();
    private final List<JsonNode> seen = new ArrayList<>();
    private final Thread reader;
    private volatile int status;
    private volatile String error = "";
    private volatile boolean ended;

    private Producer(URI endpoint, Map<String, String> headers) throws IOException {
        socket = new Socket(endpoint.getHost(), endpoint.getPort());
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        StringBuilder head = new StringBuilder("POST /putMedia HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        out.write(head.append("transfer-encoding: chunked\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8));
        reader = Thread.ofVirtual().start(this::read);
    }

    /** Time codes count from 2026-11-22T00:00:00Z. */
    static Producer relative(URI endpoint, String stream) throws IOException {
        return with(endpoint, stream, headers -> headers);
    }

    static Producer absolute(URI endpoint, String stream) throws IOException {
        return with(endpoint, stream, headers -> {
            headers.put("x-amzn-fragment-timecode-type", "ABSOLUTE");
            return headers;
        });
    }

    static Producer with(URI endpoint, String stream, UnaryOperator<Map<String, String>> change) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        headers.put("host", endpoint.getHost() + ":" + endpoint.getPort());
        headers.put("x-amzn-stream-name", stream);
        headers.put("x-amzn-fragment-timecode-type", "RELATIVE");
        headers.put("x-amzn-producer-start-timestamp", "1795305600.000");
        headers.put("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
        Map<String, String> changed = change.apply(headers);
        String payload = changed.getOrDefault("x-amz-content-sha256", sha256OfNothing());
        return new Producer(endpoint, SIGNER.sign("/putMedia", changed, payload, Instant.now()));
    }

    private static String sha256OfNothing() {
        return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    }

    void send(byte[]... parts) throws IOException {
        for (byte[] part : parts) {
            out.write((Integer.toHexString(part.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(part);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.flush();
    }

    /** As a client that is refused while it still sends: what does not go out does not matter. */
    void sendUntilRefused(byte[] part) {
        try {
            send(part);
        } catch (IOException e) {
            error = e.toString();
        }
    }

    /** Ends the body, and waits for the answer to end. */
    List<JsonNode> end() throws Exception {
        try {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            error = e.toString();
        }
        return untilTheEnd();
    }

    /** All acknowledgements, once the server has ended its answer. */
    List<JsonNode> untilTheEnd() throws InterruptedException {
        if (!reader.join(PATIENCE.multipliedBy(3))) {
            throw new AssertionError("the server has not ended its answer; so far: " + acks);
        }
        acks.drainTo(seen);
        return seen;
    }

    /** The next acknowledgement of this kind; others before it are passed over. */
    JsonNode await(String eventType) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode ack = acks.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (ack != null) {
                seen.add(ack);
                if (ack.path("EventType").asText().equals(eventType)) {
                    return ack;
                }
            }
        }
        throw new AssertionError("no " + eventType + " came, only " + seen + ", status " + status + " " + error);
    }

    int status() throws InterruptedException {
        for (int i = 0; i < 1000 && status == 0; i++) {
            Thread.sleep(10);
        }
        return status;
    }

    /** The body of an answer that was not a success. */
    String refusal() throws InterruptedException {
        untilTheEnd();
        return error;
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void read() {
        try {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            status = Integer.parseInt(line(in).split(" ", -1)[1]);
            int length = 0;
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                if (line.startsWith("Content-Length: ")) {
                    length = Integer.parseInt(line.substring(16));
                }
            }
            if (status != 200) {
                error = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                return;
            }
            chunks(in);
            ended = true;
        } catch (IOException e) {
            error = e.toString();
        }
    }

    private void chunks(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int size = chunk(in); size > 0; size = chunk(in)) {
            text.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
            line(in);
            for (int end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n")) {
                acks.add(json(text.substring(0, end)));
                text.delete(0, end + 1);
            }
        }
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static JsonNode json(String line) {
        try {
            return Wire.read(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }
}
