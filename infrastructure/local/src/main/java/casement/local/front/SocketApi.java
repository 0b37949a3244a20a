package casement.local.front;

import casement.local.delivery.Functions;
import casement.local.room.Answer;
import casement.local.template.LambdaFunction;
import casement.local.template.Trigger;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** API Gateway's WebSocket API: the template's routes to its functions, chosen by a message's {@code action}. */
public final class SocketApi implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketApi.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** So much of what a client does not read is kept for it; then it is as good as gone. */
    private static final int MOST_WAITING_BYTES = 1_048_576;

    private static final int ID_BYTES = 12;
    private static final int LONGEST_STOP_MILLIS = 2_000;
    private static final Duration LONGEST_START = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final Map<String, String> functionsByRoute = new HashMap<>();
    private final Map<String, SocketLine> lines = new ConcurrentHashMap<>();
    private final Functions functions;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Server server;
    private final Thread watch;

    /** @throws IOException when no port could be taken */
    public SocketApi(List<LambdaFunction> declared, Functions functions, InstantSource clock)
            throws IOException, InterruptedException {
        this.functions = functions;
        this.clock = clock;
        for (LambdaFunction function : declared) {
            for (Trigger trigger : function.triggers()) {
                if (trigger instanceof Trigger.Socket socket) {
                    functionsByRoute.put(socket.key(), function.id());
                }
            }
        }
        server = new Server();
        server.start();
        if (!server.started.await(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            throw new IOException("the WebSocket API took no port");
        }
        watch = Thread.ofVirtual().name("socket-limits").start(this::watch);
    }

    public URI address() {
        return URI.create("ws://127.0.0.1:" + server.getPort());
    }

    /** @return empty: it is gone */
    Optional<SocketLine> line(String id) {
        return Optional.ofNullable(lines.get(id)).filter(line -> line.socket().isOpen());
    }

    /** @return false: it is gone */
    boolean send(String id, String text) {
        Optional<SocketLine> line = line(id);
        if (line.isEmpty()) {
            return false;
        }
        if (line.get().waitingBytes() > MOST_WAITING_BYTES) {
            LOG.warn("a connection that does not read is closed");
            line.get().socket().closeConnection(CloseFrame.POLICY_VALIDATION, "does not read");
            return false;
        }
        try {
            line.get().socket().send(text);
            line.get().touch(clock.instant());
            return true;
        } catch (WebsocketNotConnectedException e) {
            return false;
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                Instant now = clock.instant();
                lines.values().stream()
                        .filter(line -> line.isOver(now))
                        .forEach(line -> line.socket().close(CloseFrame.GOING_AWAY, "Going away"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void opened(WebSocket socket, ClientHandshake handshake) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        SocketLine line = new SocketLine(
                Base64.getUrlEncoder().encodeToString(id), socket, handshake.getFieldValue("Host"), clock.instant());
        socket.setAttachment(line);
        lines.put(line.id(), line);
        Map<String, String> headers = new TreeMap<>();
        handshake.iterateHttpFields().forEachRemaining(name -> headers.put(name, handshake.getFieldValue(name)));
        line.inOrder(() -> {
            if (!isWell(call(Trigger.Socket.CONNECT, SocketEvent.connected(line, headers, clock.instant())))) {
                socket.close(CloseFrame.POLICY_VALIDATION, "refused");
            }
        });
    }

    private void said(SocketLine line, String message) {
        line.touch(clock.instant());
        String action = action(message);
        String route = functionsByRoute.containsKey(action) ? action : Trigger.Socket.DEFAULT;
        line.inOrder(() -> call(route, SocketEvent.said(line, route, message, clock.instant())));
    }

    private void ended(SocketLine line, int status, String reason) {
        lines.remove(line.id());
        line.inOrder(() -> call(Trigger.Socket.DISCONNECT, SocketEvent.ended(line, status, reason, clock.instant())));
        line.end();
    }

    /** A route of the API's own cannot be chosen by a message. */
    private static String action(String message) {
        try {
            String action = MAPPER.readTree(message).path("action").asText("");
            return action.startsWith("$") ? "" : action;
        } catch (JacksonException e) {
            return "";
        }
    }

    private Optional<Answer> call(String route, JsonNode event) {
        String function = functionsByRoute.get(route);
        if (function == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(functions.call(function, event.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean isWell(Optional<Answer> answer) {
        if (!(answer.orElse(null) instanceof Answer.Returned returned)) {
            return answer.isEmpty();
        }
        try {
            return MAPPER.readTree(returned.body()).path("statusCode").asInt() / 100 == 2;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        watch.interrupt();
        try {
            server.stop(LONGEST_STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lines.values().forEach(SocketLine::end);
    }

    /** The library's server, which tells this API what happens. */
    private final class Server extends WebSocketServer {
        private final CountDownLatch started = new CountDownLatch(1);

        private Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), List.of(new SocketFrames()));
            setReuseAddr(true);
            setTcpNoDelay(true);
            setConnectionLostTimeout(0);
            setDaemon(true);
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket socket, ClientHandshake handshake) {
            opened(socket, handshake);
        }

        @Override
        public void onMessage(WebSocket socket, String message) {
            said(socket.getAttachment(), message);
        }

        @Override
        public void onClose(WebSocket socket, int code, String reason, boolean remote) {
            SocketLine line = socket.getAttachment();
            if (line != null) {
                ended(line, code, reason);
            }
        }

        @Override
        public void onError(WebSocket socket, Exception failure) {
            LOG.warn("a WebSocket failed: {}", failure.toString());
        }
    }
}
