package casement.auditverifier;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a log shows everybody at an address: its checkpoint and its tiles, and no entries. It cannot be listed. */
final class PublishedFiles implements LogFiles {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final URI prefix;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param prefix with or without its last slash */
    PublishedFiles(URI prefix) {
        this.prefix = URI.create(prefix.toString().replaceAll("/$", "") + "/");
    }

    static boolean isAddress(String log) {
        return log.startsWith("https://") || log.startsWith("http://");
    }

    @Override
    public boolean holdEntries() {
        return false;
    }

    @Override
    public List<String> below(String folder) {
        return List.of();
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        try {
            HttpResponse<InputStream> answer = http.send(
                    HttpRequest.newBuilder(prefix.resolve(name))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() == OK) {
                return Optional.of(answer.body());
            }
            answer.body().close();
            if (answer.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw new IOException("the address answers with status " + answer.statusCode());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
