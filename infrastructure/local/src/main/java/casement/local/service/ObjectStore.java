package casement.local.service;

import casement.local.process.Child;
import casement.local.process.JavaProgram;
import casement.local.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** S3Mock, with its objects in a folder; it checks no signature, so only the gate and the engine talk to it. */
public final class ObjectStore implements AutoCloseable {
    /** What a listing says of an object. */
    public record Entry(String key, Instant lastModified, long bytes) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Child child;
    private final int port;

    private ObjectStore(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    public static ObjectStore start(Programs programs, int port, String region, Path data, Path logs) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String store = "--com.adobe.testing.s3mock.store.";
        JavaProgram program = programs.program(
                "s3",
                LoopbackS3.class.getName(),
                List.of(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--server.ssl.enabled=false",
                        "--com.adobe.testing.s3mock.httpPort=" + Ports.free(),
                        store + "root=" + data.toAbsolutePath(),
                        store + "retainFilesOnExit=true",
                        store + "region=" + region,
                        "--logging.level.root=warn"),
                List.of("-Xmx384m"));
        return new ObjectStore(Child.start(program, logs, () -> {}), port);
    }

    public void await() throws InterruptedException {
        Ports.await(port, child, Duration.ofMinutes(3));
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Child child() {
        return child;
    }

    /**
     * Makes the bucket unless it is there from an earlier start.
     *
     * @param locks whether its objects can be put under a legal hold
     */
    public void create(String bucket, boolean locks) {
        HttpResponse<byte[]> response = send(HttpRequest.newBuilder(endpoint().resolve("/" + bucket))
                .header("x-amz-bucket-object-lock-enabled", Boolean.toString(locks))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build());
        if (response.statusCode() != 200 && response.statusCode() != 409) {
            throw new IllegalStateException("cannot make the bucket " + bucket + ": " + response.statusCode());
        }
    }

    /** All objects whose key begins so, page by page. */
    public List<Entry> list(String bucket, String prefix) {
        List<Entry> all = new ArrayList<>();
        String after = "";
        while (true) {
            URI page = endpoint()
                    .resolve("/" + bucket + "?list-type=2&prefix=" + encoded(prefix)
                            + (after.isEmpty() ? "" : "&start-after=" + encoded(after)));
            HttpResponse<byte[]> response = send(HttpRequest.newBuilder(page).build());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("cannot list the bucket " + bucket + ": " + response.statusCode());
            }
            Listing listing = Listing.read(response.body());
            all.addAll(listing.entries());
            if (!listing.truncated() || listing.entries().isEmpty()) {
                return all;
            }
            after = listing.entries().getLast().key();
        }
    }

    public byte[] read(String bucket, String key) {
        HttpResponse<byte[]> response =
                send(HttpRequest.newBuilder(object(bucket, key)).build());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("cannot read " + key + ": " + response.statusCode());
        }
        return response.body();
    }

    public void delete(String bucket, String key) {
        HttpResponse<byte[]> response =
                send(HttpRequest.newBuilder(object(bucket, key)).DELETE().build());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException("cannot delete " + key + ": " + response.statusCode());
        }
    }

    private URI object(String bucket, String key) {
        return endpoint().resolve("/" + bucket + "/" + encoded(key).replace("%2F", "/"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the object store does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
