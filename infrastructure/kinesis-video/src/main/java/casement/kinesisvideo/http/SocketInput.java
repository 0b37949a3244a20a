package casement.kinesisvideo.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** A socket's bytes, with a word said whenever none come for a while. */
final class SocketInput extends InputStream {
    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int next;
    private int end;
    private Optional<Request.Quiet> quiet = Optional.empty();

    SocketInput(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    void whenQuiet(Duration tick, Request.Quiet told) throws IOException {
        socket.setSoTimeout(Math.toIntExact(tick.toMillis()));
        quiet = Optional.of(told);
    }

    /** Silence for longer than this is an error. */
    void impatient(Duration longest) throws IOException {
        socket.setSoTimeout(Math.toIntExact(longest.toMillis()));
        quiet = Optional.empty();
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(buffer, next, into, offset, count);
        next += count;
        return count;
    }

    @Override
    public int available() {
        return end - next;
    }

    private boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        int count = refill();
        next = 0;
        end = Math.max(count, 0);
        return count > 0;
    }

    private int refill() throws IOException {
        long since = System.nanoTime();
        while (true) {
            try {
                return in.read(buffer);
            } catch (SocketTimeoutException e) {
                quiet.orElseThrow(() -> e).quiet(Duration.ofNanos(System.nanoTime() - since));
            }
        }
    }
}
