package casement.kinesisvideo.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One client's connection: requests, one after the other. */
final class HttpConnection {
    private static final Duration BETWEEN_REQUESTS = Duration.ofMinutes(2);
    private static final Duration WITHIN_REQUEST = Duration.ofSeconds(30);
    private static final Duration PARTING = Duration.ofSeconds(2);
    private static final int SHORT_BYTES = 64 * 1024;
    private static final long PARTING_BYTES = 64L * 1024 * 1024;

    private final Socket socket;
    private final HttpHandler handler;

    HttpConnection(Socket socket, HttpHandler handler) {
        this.socket = socket;
        this.handler = handler;
    }

    /** Returns when the connection is of no more use; the caller closes it. */
    void serve() throws IOException {
        socket.setTcpNoDelay(true);
        SocketInput in = new SocketInput(socket);
        boolean another = true;
        while (another) {
            in.impatient(BETWEEN_REQUESTS);
            another = one(in, socket.getOutputStream());
        }
        part(in);
    }

    private boolean one(SocketInput in, OutputStream out) throws IOException {
        Response response = new Response(out);
        try {
            Optional<RequestHead> head = RequestHead.read(in);
            if (head.isEmpty()) {
                return false;
            }
            in.impatient(WITHIN_REQUEST);
            InputStream body = body(head.get(), in);
            if (head.get().has("expect", "100-continue")) {
                response.proceed();
            }
            handler.handle(new Request(head.get(), body, in), response);
            return response.ended() && !head.get().has("connection", "close") && atEnd(body, in);
        } catch (BadRequest e) {
            if (!response.started()) {
                byte[] message = String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8);
                response.send(e.status(), Map.of("Content-Type", "text/plain", "Connection", "close"), message);
            }
            return false;
        }
    }

    private static InputStream body(RequestHead head, SocketInput in) throws BadRequest {
        if (head.has("transfer-encoding", "chunked")) {
            return new ChunkedBody(in);
        }
        String length = head.header("content-length").orElse("0");
        if (!length.matches("[0-9]{1,15}")) {
            throw new BadRequest(400, "a Content-Length that is no number");
        }
        return new LengthBody(in, Long.parseLong(length));
    }

    /**
     * The rest of a short body that was answered before it was read is passed over, since the client may have the next request on
     * its way; a long one is not worth it, and the connection ends instead.
     */
    private static boolean atEnd(InputStream body, SocketInput in) throws IOException {
        in.impatient(PARTING);
        byte[] ignored = new byte[16 * 1024];
        int passed = 0;
        try {
            while (passed <= SHORT_BYTES) {
                int n = body.read(ignored, 0, ignored.length);
                if (n < 0) {
                    return true;
                }
                passed += n;
            }
            return false;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** What the client still sends is taken for a moment, or its system might drop our answer unread. */
    private void part(SocketInput in) throws IOException {
        socket.shutdownOutput();
        in.impatient(PARTING);
        long end = System.nanoTime() + PARTING.toNanos();
        byte[] ignored = new byte[16 * 1024];
        long taken = 0;
        for (int n = 0; n >= 0 && taken < PARTING_BYTES && System.nanoTime() < end; taken += n) {
            n = in.read(ignored, 0, ignored.length);
        }
    }
}
