package casement.aws.backend;

import java.net.URI;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** DynamoDB Local by itself, with room for much, and the template's tables in it. */
public final class LoneDynamoDb {
    private final EmbeddedProgram program;

    /** @param heap such as {@code 6g} */
    public LoneDynamoDb(String heap) {
        program = new EmbeddedProgram(
                "dynamodb",
                "software.amazon.dynamodb.services.local.main.ServerRunner",
                List.of("-Xmx" + heap, "--sun-misc-unsafe-memory-access=allow"),
                port -> List.of("-inMemory", "-disableTelemetry", "-port", Integer.toString(port)));
        try (DynamoDbClient client = Backend.dynamoDb(endpoint())) {
            TemplateResources.tables().forEach((id, table) -> client.createTable(TemplateResources.request(id, table)));
            TemplateResources.tables()
                    .keySet()
                    .forEach(id -> client.waiter().waitUntilTableExists(r -> r.tableName(id)));
        }
    }

    /** Where it listens; its tables are named as in the template. */
    public URI endpoint() {
        return program.endpoint();
    }
}
