package casement.local.front;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The built console's files, and the settings that tell it where API and sign-in are. */
final class ConsolePage {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private final Path folder;
    private final String settings;
    private final String contentPolicy;

    /**
     * @param settings the JSON document at {@code /config.json}
     * @param issuer whom the page may ask beside its own origin
     * @param sockets where it may listen
     */
    ConsolePage(Path folder, String settings, URI issuer, URI sockets) {
        this.folder = folder.toAbsolutePath().normalize();
        this.settings = settings;
        this.contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " media-src 'self' blob:; worker-src 'self'; connect-src 'self' " + issuer.resolve("/") + " "
                + sockets
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders().set("Content-Security-Policy", contentPolicy);
        if (path.equals("/config.json")) {
            Reply.text(exchange, 200, "application/json", settings);
            return;
        }
        Path file = folder.resolve(path.equals("/") ? "index.html" : path.substring(1))
                .normalize();
        if (!Files.isDirectory(folder)) {
            Reply.text(
                    exchange, 503, "text/plain; charset=utf-8", "The console is not built: scripts/run builds it.\n");
            return;
        }
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            Reply.text(exchange, 404, "text/plain; charset=utf-8", "There is nothing here.\n");
            return;
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        Reply.bytes(exchange, 200, type, Files.readAllBytes(file));
    }
}
