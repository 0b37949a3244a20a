package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.alert.Alert;
import casement.domain.alert.AlertLog;
import casement.domain.alert.NumberedAlert;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;

/**
 * The alert log in a DynamoDB table. Each line lies there twice, written in one transaction: in the one stream by its number, and
 * by its name, so that the same alert takes no second number and no number is taken twice.
 */
public final class DynamoDbAlertLog implements AlertLog {
    private static final String WHAT = "the alert log";
    private static final String STREAM = "alerts";
    private static final int MOST_ATTEMPTS = 50;
    private static final Duration KEPT = Duration.ofDays(1);

    /** @param stream the one stream, or the alert's name */
    record Item(String stream, long number, Alert alert, long ttl) {}

    private static final TableSchema<Item> SCHEMA = schema();

    private final DynamoDbEnhancedClient dynamoDb;
    private final Table<Item> items;
    private final Clock clock;

    public DynamoDbAlertLog(DynamoDbEnhancedClient dynamoDb, String table, Clock clock) {
        this.dynamoDb = dynamoDb;
        this.items = new Table<>(WHAT, dynamoDb, table, SCHEMA);
        this.clock = clock;
    }

    private static TableSchema<Item> schema() {
        var schema = Documents.schema(Item.class, "line");
        Documents.derived(schema, "stream", String.class, Item::stream, primaryPartitionKey());
        Documents.derived(schema, "number", Long.class, DynamoDbAlertLog::sortKey, primarySortKey());
        return Documents.derived(schema, "ttl", Long.class, Item::ttl).build();
    }

    /** A name has one line. */
    private static long sortKey(Item item) {
        return item.stream().equals(STREAM) ? item.number() : 0;
    }

    @Override
    public NumberedAlert add(Alert alert) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Optional<Item> known = items.find(key(alert.name(), 0));
            if (known.isPresent()) {
                return line(known.get());
            }
            NumberedAlert next = new NumberedAlert(last() + 1, alert);
            if (isWritten(next)) {
                return next;
            }
        }
        throw new Fault.Unavailable(
                WHAT + " is too busy; try again",
                new IllegalStateException(MOST_ATTEMPTS + " transactions were beaten"));
    }

    private boolean isWritten(NumberedAlert line) {
        return Transactions.write(
                WHAT,
                dynamoDb,
                transaction -> transaction
                        .addPutItem(items.mapped(), absent(item(STREAM, line)))
                        .addPutItem(items.mapped(), absent(item(line.alert().name(), line))));
    }

    private static TransactPutItemEnhancedRequest<Item> absent(Item item) {
        return Transactions.put(item, Item.class, Table.absent("stream"));
    }

    private Item item(String stream, NumberedAlert line) {
        return new Item(
                stream, line.number(), line.alert(), clock.instant().plus(KEPT).getEpochSecond());
    }

    @Override
    public List<NumberedAlert> after(long number, int limit) {
        return items.lookThroughNow(QueryConditional.sortGreaterThan(key(STREAM, number)), limit).stream()
                .map(DynamoDbAlertLog::line)
                .toList();
    }

    @Override
    public long last() {
        return items.newest(QueryConditional.keyEqualTo(k -> k.partitionValue(STREAM)), item -> true, 1).stream()
                .mapToLong(Item::number)
                .findFirst()
                .orElse(0);
    }

    private static NumberedAlert line(Item item) {
        return new NumberedAlert(item.number(), item.alert());
    }

    private static Key key(String stream, long number) {
        return Key.builder().partitionValue(stream).sortValue(number).build();
    }
}
