package casement.local.front;

import casement.kinesisvideo.sigv4.SigV4Verifier;
import casement.local.delivery.Functions;
import casement.local.service.ObjectStore;
import casement.local.template.Template;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one port that people and browsers use; it is taken first, so that its address can stand in the template. */
public final class Front implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Doors doors;

    private record Doors(HttpApi api, S3Gate gate, ConsolePage page, PublicSitePages site, SocketDoor sockets) {}

    /** The port is somebody else's. */
    public static final class PortTaken extends RuntimeException {
        PortTaken(int port, Throwable cause) {
            super(
                    "port " + port + " is taken by another program; choose another with --port, for example --port "
                            + (port + 1),
                    cause);
        }
    }

    /** @param port 0: any that is free */
    public Front(int port) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new PortTaken(port, e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on requests are answered; before, they are told to wait. */
    public void open(
            Template template,
            Functions functions,
            ObjectStore store,
            SigV4Verifier verifier,
            SocketApi sockets,
            SigV4Verifier socketVerifier,
            BucketEvents events,
            Path console,
            String settings,
            URI issuer,
            InstantSource clock) {
        doors = new Doors(
                new HttpApi(template.functions(), template.apiCors(), functions, clock),
                new S3Gate(template.buckets(), verifier, store, events),
                new ConsolePage(console, settings, issuer, sockets.address()),
                new PublicSitePages(template.buckets(), store),
                new SocketDoor(sockets, socketVerifier));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Doors open = doors;
            String path = exchange.getRequestURI().getPath();
            String first = path.length() < 2 ? "" : path.substring(1).split("/", 2)[0];
            if (open == null) {
                Reply.json(exchange, 503, "starting");
            } else if (first.equals(SocketDoor.FIRST_SEGMENT)) {
                open.sockets().handle(exchange);
            } else if (first.equals(PublicSitePages.FIRST_SEGMENT)) {
                open.site().handle(exchange);
            } else if (open.api().owns(first)) {
                open.api().handle(exchange);
            } else if (open.gate().owns(first)) {
                open.gate().handle(exchange, first);
            } else {
                open.page().handle(exchange);
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "{} {} failed",
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    e);
            throw e;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
