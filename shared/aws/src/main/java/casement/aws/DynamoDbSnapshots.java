package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.hotlist.Snapshot;
import casement.domain.hotlist.Snapshots;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which snapshot is matched against, in the one item of a DynamoDB table. */
public final class DynamoDbSnapshots implements Snapshots {
    private static final String NEWEST = "newest";
    private static final TableSchema<Snapshot> SCHEMA = schema();

    private final Table<Snapshot> snapshots;

    public DynamoDbSnapshots(DynamoDbEnhancedClient dynamoDb, String table) {
        snapshots = new Table<>("the mark of the newest snapshot of hot lists", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<Snapshot> schema() {
        var schema = Documents.schema(Snapshot.class, "snapshot");
        Documents.derived(schema, "mark", String.class, snapshot -> NEWEST, primaryPartitionKey());
        return Documents.derived(schema, "number", Long.class, Snapshot::number).build();
    }

    @Override
    public Optional<Snapshot> newest() {
        return snapshots.find(Key.builder().partitionValue(NEWEST).build());
    }

    @Override
    public boolean follow(Snapshot next) {
        if (next.number() == 1) {
            return snapshots.addNew(next, "mark").isEmpty();
        }
        AttributeValue before = AttributeValue.fromN(Long.toString(next.number() - 1));
        return snapshots.updateIf(next, Table.equal("number", before))
                || newest().filter(next::equals).isPresent();
    }
}
