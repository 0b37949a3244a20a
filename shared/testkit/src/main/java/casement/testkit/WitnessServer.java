package casement.testkit;

import casement.merkle.AddCheckpoint;
import casement.merkle.Ed25519Signer;
import casement.merkle.SignatureType;
import casement.merkle.VerifierKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

/** A witness at an address of this machine; until it is told a log's key it knows no log. */
public final class WitnessServer implements AutoCloseable {
    private final Ed25519Signer signer;
    private final AtomicReference<PlayedWitness> witness = new AtomicReference<>();
    private final HttpServer server;
    private final Clock clock;

    public WitnessServer(String name, Clock clock) throws IOException {
        this.signer = LogTrial.signer(name, SignatureType.COSIGNATURE_V1);
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/" + AddCheckpoint.PATH, this::answer);
        server.start();
    }

    public VerifierKey key() {
        return signer.key();
    }

    /** Its submission prefix. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/log");
    }

    public void knows(VerifierKey log) {
        witness.set(new PlayedWitness(signer, log, clock));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            PlayedWitness played = witness.get();
            PlayedWitness.Answer answer = played == null ? new PlayedWitness.Answer(404, "") : played.answer(body);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            if (answer.status() == 409 && bytes.length > 0) {
                exchange.getResponseHeaders().set("content-type", AddCheckpoint.SIZE_TYPE);
            }
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
