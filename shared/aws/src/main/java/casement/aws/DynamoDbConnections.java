package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.alert.Connection;
import casement.domain.alert.ConnectionId;
import casement.domain.alert.Connections;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The connections that stand, in a DynamoDB table: one item a connection. */
public final class DynamoDbConnections implements Connections {
    private static final TableSchema<Connection> SCHEMA = schema();

    private final Table<Connection> connections;

    public DynamoDbConnections(DynamoDbEnhancedClient dynamoDb, String table) {
        connections = new Table<>("the list of connections", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<Connection> schema() {
        var schema = Documents.schema(Connection.class, "state");
        Documents.derived(
                schema,
                "connection",
                String.class,
                connection -> connection.id().value(),
                primaryPartitionKey());
        Documents.derived(schema, "revision", Long.class, Connection::revision);
        return Documents.derived(
                        schema,
                        "ttl",
                        Long.class,
                        connection ->
                                connection.opened().plus(Connection.LONGEST).getEpochSecond())
                .build();
    }

    @Override
    public void open(Connection connection) {
        connections.addNew(connection, "connection");
    }

    @Override
    public Optional<Connection> find(ConnectionId id) {
        return connections.find(key(id));
    }

    @Override
    public Optional<Connection> replace(Connection next) {
        Connection raised = next.withRevision(next.revision() + 1);
        AttributeValue read = AttributeValue.fromN(Long.toString(next.revision()));
        return connections.updateIf(raised, Table.equal("revision", read)) ? Optional.of(raised) : Optional.empty();
    }

    @Override
    public void end(ConnectionId id) {
        connections.delete(key(id));
    }

    @Override
    public List<Connection> all() {
        return connections.all();
    }

    private static Key key(ConnectionId id) {
        return Key.builder().partitionValue(id.value()).build();
    }
}
