package casement.aws;

import casement.domain.log.LogHead;
import casement.domain.log.LogState;
import casement.merkle.Hash;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** The log's head: the one item of a DynamoDB table. */
public final class DynamoDbLogHead implements LogHead {
    private static final String WHAT = "the audit log's head";
    private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.fromS("head"));

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDbLogHead(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public LogState read() {
        Map<String, AttributeValue> item = AwsFaults.guard(
                WHAT,
                () -> dynamoDb.getItem(get -> get.tableName(table).key(KEY).consistentRead(true))
                        .item());
        return item.isEmpty() ? LogState.EMPTY : state(item);
    }

    @Override
    public boolean replace(LogState was, LogState now) {
        boolean isDone = AwsFaults.guard(WHAT, () -> {
            try {
                dynamoDb.putItem(put -> conditional(put.tableName(table).item(item(now)), was.revision()));
                return true;
            } catch (ConditionalCheckFailedException other) {
                return false;
            }
        });
        // The SDK may have written it, not have heard so, and have tried again.
        return isDone || read().equals(now);
    }

    private static void conditional(PutItemRequest.Builder put, long revision) {
        if (revision == 0) {
            put.conditionExpression("attribute_not_exists(id)");
        } else {
            put.conditionExpression("revision = :was").expressionAttributeValues(Map.of(":was", number(revision)));
        }
    }

    private static Map<String, AttributeValue> item(LogState state) {
        Map<String, AttributeValue> item = new HashMap<>(KEY);
        item.put("revision", number(state.revision()));
        item.put("size", number(state.size()));
        item.put("root", AttributeValue.fromS(state.root().base64()));
        item.put("sealed", AttributeValue.fromS(state.sealed().toString()));
        state.checkpoint().ifPresent(note -> item.put("checkpoint", AttributeValue.fromS(note)));
        state.pending().ifPresent(path -> item.put("pending", AttributeValue.fromS(path)));
        return item;
    }

    private static LogState state(Map<String, AttributeValue> item) {
        return new LogState(
                Long.parseLong(value(item, "revision").n()),
                Long.parseLong(value(item, "size").n()),
                Hash.parse(value(item, "root").s()),
                Instant.parse(value(item, "sealed").s()),
                Optional.ofNullable(item.get("checkpoint")).map(AttributeValue::s),
                Optional.ofNullable(item.get("pending")).map(AttributeValue::s));
    }

    private static AttributeValue value(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name))
                .orElseThrow(() -> new IllegalStateException(WHAT + " has no " + name));
    }

    private static AttributeValue number(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }
}
