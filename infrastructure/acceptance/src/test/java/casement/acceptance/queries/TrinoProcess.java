package casement.acceptance.queries;

import casement.json.Json;
import casement.local.process.Child;
import casement.local.process.JavaProgram;
import casement.testkit.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Trino in a process of its own, asked by its own protocol. */
final class TrinoProcess implements AutoCloseable {
    private static final Path MODULE = SharedData.root().resolve("infrastructure/acceptance/trino/target");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Child child;
    private final URI address;

    /** @param folder where it may write, and where objects lie below {@code objects} */
    static TrinoProcess start(URI glue, Path folder) throws IOException, InterruptedException {
        List<String> classPath = new ArrayList<>();
        classPath.add(MODULE.resolve("classes").toString());
        classPath.addAll(List.of(Files.readString(MODULE.resolve("class-path")).split(":", -1)));
        Path address = folder.resolve("address");
        Child child = Child.start(
                new JavaProgram(
                        "trino",
                        classPath,
                        "casement.trino.Trino",
                        List.of(glue.toString(), folder.resolve("objects").toString(), address.toString()),
                        List.of(
                                "-Xmx768m",
                                "-XX:TieredStopAtLevel=1",
                                "-Duser.timezone=UTC",
                                "--add-modules=jdk.incubator.vector"),
                        Map.of()),
                folder,
                () -> {});
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(address)) {
            if (System.nanoTime() > until || child.starts() > 1) {
                child.close();
                throw new IllegalStateException("Trino does not start: " + Files.readString(child.log()));
            }
            Thread.sleep(100);
        }
        return new TrinoProcess(child, URI.create(Files.readString(address)));
    }

    private TrinoProcess(Child child, URI address) {
        this.child = child;
        this.address = address;
    }

    /** A query with values in the places of its question marks, as Athena takes them. */
    List<String> rows(String sql, List<String> values) throws IOException, InterruptedException {
        return rows("EXECUTE IMMEDIATE " + quoted(sql) + " USING "
                + values.stream().map(TrinoProcess::quoted).collect(Collectors.joining(", ")));
    }

    /** Each as a line, with {@code -} for what is null. */
    List<String> rows(String sql) throws IOException, InterruptedException {
        List<String> rows = new ArrayList<>();
        JsonNode page = send(HttpRequest.newBuilder(address.resolve("/v1/statement"))
                .header("X-Trino-User", "auditor")
                .header("X-Trino-Catalog", "awsdatacatalog")
                .header("X-Trino-Schema", GlueDesk.DATABASE)
                .POST(HttpRequest.BodyPublishers.ofString(sql)));
        while (true) {
            if (page.has("error")) {
                throw new IllegalStateException(
                        page.path("error").path("message").asText());
            }
            page.path("data").forEach(row -> rows.add(line(row)));
            if (!page.has("nextUri")) {
                return rows;
            }
            page = send(HttpRequest.newBuilder(URI.create(page.path("nextUri").asText())));
        }
    }

    private static String line(JsonNode row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.isNull() ? "-" : cell.asText().replaceFirst("\\.000$", "")));
        return String.join(" | ", cells);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return Json.read(answer.body(), JsonNode.class);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() {
        child.close();
        http.close();
    }
}
