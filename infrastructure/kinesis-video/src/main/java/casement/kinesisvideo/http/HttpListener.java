package casement.kinesisvideo.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A listening socket and the connections that came of it. */
public final class HttpListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpListener.class);

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private HttpListener(ServerSocket server) {
        this.server = server;
    }

    /** @param address port 0 takes any free one */
    public static HttpListener bind(InetSocketAddress address) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(address, 256);
        return new HttpListener(server);
    }

    /** Connections that came before this waited. */
    public void start(HttpHandler handler) {
        Thread.ofPlatform().daemon().name("kinesis-video-accept").start(() -> accept(handler));
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Connections break off where they are. */
    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept(HttpHandler handler) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().name("kinesis-video-connection").start(() -> serve(socket, handler));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.warn("a connection could not be taken: {}", e.getMessage());
                }
            }
        }
    }

    private void serve(Socket socket, HttpHandler handler) {
        open.add(socket);
        try (socket) {
            if (server.isClosed()) {
                return;
            }
            new HttpConnection(socket, handler).serve();
        } catch (IOException e) {
            LOG.debug("a connection ended: {}", e.getMessage());
        } finally {
            open.remove(socket);
        }
    }
}
