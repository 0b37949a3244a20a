package casement.kinesisvideo.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One answer: whole, or streamed in chunks. */
public final class Response {
    private final OutputStream out;
    private boolean started;
    private boolean ended;

    Response(OutputStream socket) {
        this.out = new BufferedOutputStream(socket, 16 * 1024);
    }

    /** The whole answer at once. */
    public void send(int status, Map<String, String> headers, byte[] body) throws IOException {
        head(status, headers, "Content-Length: " + body.length);
        out.write(body);
        out.flush();
        ended = true;
    }

    /** An answer of unknown length; its head goes out at once, and what is written when it is flushed. */
    public OutputStream stream(int status, Map<String, String> headers) throws IOException {
        head(status, headers, "Transfer-Encoding: chunked");
        out.flush();
        return new BufferedOutputStream(new Chunks(), 16 * 1024);
    }

    /** Whether it is too late for another answer. */
    public boolean started() {
        return started;
    }

    /** Whether the client can tell that the answer is complete. */
    boolean ended() {
        return ended;
    }

    void proceed() throws IOException {
        ascii("HTTP/1.1 100 Continue\r\n\r\n");
        out.flush();
    }

    private void head(int status, Map<String, String> headers, String framing) throws IOException {
        started = true;
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " " + reason(status) + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ascii(head.append(framing).append("\r\n\r\n").toString());
    }

    private void ascii(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String reason(int status) {
        return status < 300 ? "OK" : status < 500 ? "Refused" : "Failed";
    }

    private final class Chunks extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > 0) {
                ascii(Integer.toHexString(length) + "\r\n");
                out.write(bytes, offset, length);
                ascii("\r\n");
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                ended = true;
                ascii("0\r\n\r\n");
                out.flush();
            }
        }
    }
}
