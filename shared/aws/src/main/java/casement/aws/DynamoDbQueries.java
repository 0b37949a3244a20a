package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.query.Asker;
import casement.domain.query.ExecutionId;
import casement.domain.query.Queries;
import casement.domain.query.RecordedQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** What is known of executions in a DynamoDB table: an item for who asked, and one for the entry; conditional writes decide whose counts. */
public final class DynamoDbQueries implements Queries {
    private static final String WHAT = "the record of queries";
    private static final String ID = "id";
    private static final TableSchema<Heard> ASKERS = schema(Heard.class, heard -> askerKey(heard.id()), Heard::until);
    private static final TableSchema<Kept> ENTRIES =
            schema(Kept.class, kept -> entryKey(kept.query().id()), Kept::until);

    private final Table<Heard> askers;
    private final Table<Kept> entries;

    public DynamoDbQueries(DynamoDbEnhancedClient dynamoDb, String table) {
        askers = new Table<>(WHAT, dynamoDb, table, ASKERS);
        entries = new Table<>(WHAT, dynamoDb, table, ENTRIES);
    }

    private record Heard(ExecutionId id, Asker asker, Instant until) {}

    private record Kept(RecordedQuery query, Instant until) {}

    private static <T> TableSchema<T> schema(Class<T> type, Function<T, String> id, Function<T, Instant> until) {
        var schema = Documents.schema(type, "query");
        Documents.derived(schema, ID, String.class, id, primaryPartitionKey());
        return Documents.derived(
                        schema, "ttl", Long.class, item -> until.apply(item).getEpochSecond())
                .build();
    }

    @Override
    public void heard(ExecutionId id, Asker asker, Instant now) {
        askers.addNew(new Heard(id, asker, now.plus(REMEMBERED)), ID);
    }

    @Override
    public Optional<Asker> asker(ExecutionId id) {
        return askers.find(key(askerKey(id))).map(Heard::asker);
    }

    @Override
    public RecordedQuery claim(RecordedQuery wanted, Instant now) {
        return entries.addNew(new Kept(wanted, now.plus(REMEMBERED)), ID)
                .map(Kept::query)
                .orElse(wanted);
    }

    @Override
    public void finish(RecordedQuery claimed, Instant now) {
        entries.update(new Kept(claimed.done(), now.plus(REMEMBERED)));
    }

    @Override
    public Optional<RecordedQuery> find(ExecutionId id) {
        return entries.find(key(entryKey(id))).map(Kept::query);
    }

    private static String askerKey(ExecutionId id) {
        return "asker/" + id;
    }

    private static String entryKey(ExecutionId id) {
        return "entry/" + id;
    }

    private static Key key(String id) {
        return Key.builder().partitionValue(id).build();
    }
}
