package casement.local.front;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketImpl;

/** One open connection: what happens to it is told to functions in order, one thing at a time. */
final class SocketLine {
    /** API Gateway's limits. */
    static final Duration LONGEST_IDLE = Duration.ofMinutes(10);

    static final Duration LONGEST = Duration.ofHours(2);

    private final String id;
    private final WebSocket socket;
    private final String host;
    private final Instant connectedAt;
    private final ExecutorService inOrder =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private volatile Instant active;

    SocketLine(String id, WebSocket socket, String host, Instant now) {
        this.id = id;
        this.socket = socket;
        this.host = host;
        this.connectedAt = now;
        this.active = now;
    }

    String id() {
        return id;
    }

    WebSocket socket() {
        return socket;
    }

    String host() {
        return host;
    }

    String sourceIp() {
        return "127.0.0.1";
    }

    Instant connectedAt() {
        return connectedAt;
    }

    Instant active() {
        return active;
    }

    void touch(Instant now) {
        active = now;
    }

    /** Sent, and not yet taken by the network. */
    long waitingBytes() {
        return socket instanceof WebSocketImpl buffered
                ? buffered.outQueue.stream().mapToLong(ByteBuffer::remaining).sum()
                : 0;
    }

    boolean isOver(Instant now) {
        return active.plus(LONGEST_IDLE).isBefore(now)
                || connectedAt.plus(LONGEST).isBefore(now);
    }

    void inOrder(Runnable work) {
        inOrder.execute(work);
    }

    /** Takes nothing more; what waits is still done. */
    void end() {
        inOrder.shutdown();
    }
}
