package casement.aws;

import casement.domain.Fault;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.log.Outbox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteResult;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;

/** What waits beside the entries of {@link DynamoDbAudit}, in the same table under keys of its own. */
public final class DynamoDbOutbox implements Outbox {
    /** DynamoDB's limit of BatchWriteItem. */
    private static final int MOST_AT_ONCE = 25;

    private static final int MOST_ATTEMPTS = 8;

    private final DynamoDbEnhancedClient dynamoDb;
    private final Table<AuditEntry> waiting;

    public DynamoDbOutbox(DynamoDbEnhancedClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.waiting = DynamoDbAudit.waiting(dynamoDb, table);
    }

    @Override
    public List<AuditEntry> oldest(int limit) {
        return AuditKeys.outboxes().stream()
                .flatMap(shard -> waiting
                        .lookThroughNow(
                                QueryConditional.keyEqualTo(
                                        Key.builder().partitionValue(shard).build()),
                                limit)
                        .stream())
                .sorted(Comparator.comparing(AuditEntry::id))
                .limit(limit)
                .toList();
    }

    @Override
    public void remove(List<AuditId> ids) {
        List<Key> keys = ids.stream().map(DynamoDbOutbox::key).toList();
        for (int from = 0; from < keys.size(); from += MOST_AT_ONCE) {
            delete(keys.subList(from, Math.min(keys.size(), from + MOST_AT_ONCE)));
        }
    }

    private static Key key(AuditId id) {
        return Key.builder()
                .partitionValue(AuditKeys.outbox(id))
                .sortValue(id.value())
                .build();
    }

    private void delete(List<Key> keys) {
        List<Key> left = keys;
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            if (attempt > MOST_ATTEMPTS) {
                throw new Fault.Unavailable(
                        "the audit log's outbox is busy; try again", new IllegalStateException(left.size() + " left"));
            }
            left = deleted(left);
        }
    }

    /** @return those that DynamoDB left for another call */
    private List<Key> deleted(List<Key> keys) {
        WriteBatch.Builder<AuditEntry> batch =
                WriteBatch.builder(AuditEntry.class).mappedTableResource(waiting.mapped());
        keys.forEach(key -> batch.addDeleteItem(key));
        BatchWriteResult result = AwsFaults.guard(
                "the audit log's outbox", () -> dynamoDb.batchWriteItem(call -> call.writeBatches(batch.build())));
        return new ArrayList<>(result.unprocessedDeleteItemsForTable(waiting.mapped()));
    }
}
