package casement.local.service;

import casement.local.process.Child;
import casement.local.process.JavaProgram;
import casement.local.process.Ports;
import casement.local.template.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** DynamoDB: DynamoDB Local with its tables in a file, or whatever answers at an address. */
public final class DynamoDb implements AutoCloseable {
    private final Optional<Child> child;
    private final URI endpoint;
    private final AwsJson tables;
    private final AwsJson streams;

    private DynamoDb(Optional<Child> child, URI endpoint) {
        this.child = child;
        this.endpoint = endpoint;
        this.tables = new AwsJson(endpoint, "dynamodb", "DynamoDB_20120810");
        this.streams = new AwsJson(endpoint, "dynamodb", "DynamoDBStreams_20120810");
    }

    public static DynamoDb start(Programs programs, int port, Path data, Path logs) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JavaProgram program = programs.program(
                "dynamodb",
                "software.amazon.dynamodb.services.local.main.ServerRunner",
                List.of("-port", Integer.toString(port), "-dbPath", data.toString(), "-sharedDb", "-disableTelemetry"),
                List.of("-Xmx256m"));
        return new DynamoDb(Optional.of(Child.start(program, logs, () -> {})), URI.create("http://127.0.0.1:" + port));
    }

    /** One that somebody else has started. */
    public static DynamoDb at(URI endpoint) {
        return new DynamoDb(Optional.empty(), endpoint);
    }

    public void await() throws InterruptedException {
        if (child.isPresent()) {
            Ports.await(endpoint.getPort(), child.get(), Duration.ofMinutes(3));
        }
    }

    public URI endpoint() {
        return endpoint;
    }

    public Optional<Child> child() {
        return child;
    }

    /** Makes the table unless it is there from an earlier start. */
    public void create(Table table) {
        try {
            tables.call("CreateTable", table.request());
        } catch (AwsJson.Refused e) {
            if (!e.type().equals("ResourceInUseException")) {
                throw e;
            }
        }
        table.timeToLive().ifPresent(attribute -> {
            ObjectNode request = named(table.name());
            request.putObject("TimeToLiveSpecification")
                    .put("AttributeName", attribute)
                    .put("Enabled", true);
            try {
                tables.call("UpdateTimeToLive", request);
            } catch (AwsJson.Refused e) {
                if (!e.toString().contains("already enabled")) {
                    throw e;
                }
            }
        });
    }

    /** The stream that the table has now. */
    public String streamArn(String table) {
        return tables.call("DescribeTable", named(table))
                .path("Table")
                .path("LatestStreamArn")
                .asText();
    }

    /** A call of the streams API. */
    public JsonNode streams(String operation, JsonNode request) {
        return streams.call(operation, request);
    }

    /** A call of the tables API. */
    public JsonNode tables(String operation, JsonNode request) {
        return tables.call(operation, request);
    }

    private static ObjectNode named(String table) {
        return JsonNodeFactory.instance.objectNode().put("TableName", table);
    }

    @Override
    public void close() {
        child.ifPresent(Child::close);
    }
}
