package casement.auditverifier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has nothing but the address at which the log is published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedFilesTest {
    private static final String PREFIX = "/v1/public/log/";

    private final SampleLog log = SampleLog.of(300, 213);
    private HttpServer server;
    private MemoryFiles published;

    @BeforeEach
    void publish() throws IOException {
        log.witnessed();
        published = log.copy();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PREFIX, this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String name = exchange.getRequestURI().getPath().substring(PREFIX.length());
            Optional<byte[]> content = Optional.of(name)
                    .filter(asked -> !asked.startsWith("entries/"))
                    .flatMap(asked -> Optional.ofNullable(published.files().get(asked)));
            exchange.sendResponseHeaders(
                    content.isPresent() ? 200 : 404,
                    content.map(bytes -> (long) bytes.length).orElse(-1L));
            exchange.getResponseBody().write(content.orElseGet(() -> new byte[0]));
        }
    }

    private Run verified(List<String> options) {
        List<String> arguments = new ArrayList<>(options);
        arguments.add("http://127.0.0.1:" + server.getAddress().getPort() + PREFIX);
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void sees_that_checkpoint_tiles_and_witness_agree_and_that_entries_are_not_shown() {
        verified(log.keyAndWitness())
                .leavesOpen("what the entries say")
                .says("holds", "all leaves and tiles come to the root")
                .says("holds", "is signed by the key that was given");
    }

    @Test
    void sees_a_leaf_that_was_changed() {
        byte[] bundle = published.content("tile/entries/001");
        bundle[30] ^= 1;
        published.files().put("tile/entries/001", bundle);

        verified(log.keyAndWitness()).fails("do not come to the root");
    }

    @Test
    void sees_a_log_that_was_set_back_behind_a_kept_checkpoint(@TempDir Path folder) {
        log.append(50);
        log.witnessed();

        verified(log.keeping(folder)).fails("513");
    }

    @Test
    void says_when_nobody_answers() {
        server.stop(0);

        verified(log.key()).fails("cannot be read");
    }
}
