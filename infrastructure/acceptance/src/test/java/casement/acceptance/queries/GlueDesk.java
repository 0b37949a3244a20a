package casement.acceptance.queries;

import casement.acceptance.template.Templates;
import casement.acceptance.template.Tree;
import casement.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * AWS Glue as far as reading its tables takes: one database with the template's tables, as the template has them. Only the places of
 * objects differ: a folder named after the bucket stands in its place.
 */
final class GlueDesk implements AutoCloseable {
    static final String DATABASE = "auditing";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    GlueDesk() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What CloudFormation would hand to Glue. */
    private static List<Map<String, Object>> tables() {
        return Templates.resources("AWS::Glue::Table").stream()
                .map(table -> table(table.properties().at("TableInput")))
                .toList();
    }

    private static Map<String, Object> table(Tree input) {
        Map<String, Object> storage = members(input.at("StorageDescriptor"));
        storage.put(
                "Location",
                input.at("StorageDescriptor", "Location", "Fn::Sub")
                        .text()
                        .replaceFirst("s3://\\$\\{([A-Za-z]+)}", "local:///$1"));
        Map<String, Object> table = members(input);
        table.put("StorageDescriptor", storage);
        table.put("DatabaseName", DATABASE);
        return table;
    }

    private static Map<String, Object> members(Tree tree) {
        Map<String, Object> members = new TreeMap<>();
        tree.members().forEach((name, member) -> {
            Object value = member.value();
            if (value != null) {
                members.put(name, value);
            }
        });
        return members;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
            JsonNode asked = Json.read(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), JsonNode.class);
            Optional<Object> answer = Optional.ofNullable(
                    switch (target.replace("AWSGlue.", "")) {
                        case "GetDatabases" -> Map.of("DatabaseList", List.of(Map.of("Name", DATABASE)));
                        case "GetDatabase" -> database(asked.path("Name").asText());
                        case "GetTables" -> Map.of("TableList", tables());
                        case "GetTable" -> table(asked.path("Name").asText());
                        case "GetUserDefinedFunctions" -> Map.of("UserDefinedFunctions", List.of());
                        default -> throw new IllegalStateException("Trino asks Glue for " + target);
                    });
            byte[] json = Json.write(answer.orElse(Map.of("__type", "EntityNotFoundException")))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(answer.isPresent() ? 200 : 400, json.length);
            exchange.getResponseBody().write(json);
        }
    }

    private static @Nullable Object database(String name) {
        return name.equals(DATABASE) ? Map.of("Database", Map.of("Name", DATABASE)) : null;
    }

    private static @Nullable Object table(String name) {
        return tables().stream()
                .filter(table -> name.equals(table.get("Name")))
                .findFirst()
                .map(table -> Map.of("Table", table))
                .orElse(null);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
