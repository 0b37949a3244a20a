package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.policy.PackChange;
import casement.domain.policy.PackChanges;
import casement.domain.policy.PackName;
import casement.domain.policy.Rulebook;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Changes of packs in a DynamoDB table: one item a version, and one for the rulebook, which decides whose write comes first. */
public final class DynamoDbPackChanges implements PackChanges {
    private static final String WHAT = "the register of policy packs";
    private static final String PACK = "pack";
    private static final String VERSION = "version";
    private static final String REVISION = "revision";

    /** No pack can have this name. */
    private static final String BOOK = "*";

    private static final TableSchema<PackChange> CHANGE_SCHEMA = changeSchema();
    private static final TableSchema<Rulebook> BOOK_SCHEMA = bookSchema();

    private final DynamoDbEnhancedClient dynamoDb;
    private final Table<PackChange> changes;
    private final Table<Rulebook> books;

    public DynamoDbPackChanges(DynamoDbEnhancedClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.changes = new Table<>(WHAT, dynamoDb, table, CHANGE_SCHEMA);
        this.books = new Table<>(WHAT, dynamoDb, table, BOOK_SCHEMA);
    }

    private static TableSchema<PackChange> changeSchema() {
        StaticImmutableTableSchema.Builder<PackChange, Draft> schema = Documents.schema(PackChange.class, "change");
        Documents.derived(
                schema, PACK, String.class, change -> change.text().pack().value(), primaryPartitionKey());
        return Documents.derived(
                        schema, VERSION, Integer.class, change -> change.text().version(), primarySortKey())
                .build();
    }

    private static TableSchema<Rulebook> bookSchema() {
        StaticImmutableTableSchema.Builder<Rulebook, Draft> schema = Documents.schema(Rulebook.class, "rulebook");
        Documents.derived(schema, PACK, String.class, book -> BOOK, primaryPartitionKey());
        Documents.derived(schema, VERSION, Integer.class, book -> 0, primarySortKey());
        return Documents.derived(schema, REVISION, Long.class, Rulebook::revision)
                .build();
    }

    @Override
    public Rulebook rulebook() {
        return books.find(key(BOOK, 0)).orElse(Rulebook.EMPTY);
    }

    @Override
    public void record(PackChange change, Rulebook next) {
        boolean isWritten = Transactions.write(
                WHAT,
                dynamoDb,
                transaction -> transaction
                        .addPutItem(changes.mapped(), change)
                        .addPutItem(books.mapped(), Transactions.put(next, Rulebook.class, follows(next))));
        if (!isWritten) {
            throw new Fault.Conflict("a policy pack has been changed meanwhile; look again, then try again");
        }
    }

    @Override
    public Optional<PackChange> find(PackName pack, int version) {
        return changes.find(key(pack.value(), version));
    }

    @Override
    public List<PackChange> newest(PackName pack, int limit) {
        Key whole = Key.builder().partitionValue(pack.value()).build();
        return changes.newest(QueryConditional.keyEqualTo(whole), change -> true, limit);
    }

    private static Expression follows(Rulebook next) {
        long before = next.revision() - 1;
        return before == 0 ? Table.absent(PACK) : Table.equal(REVISION, AttributeValue.fromN(Long.toString(before)));
    }

    private static Key key(String pack, int version) {
        return Key.builder().partitionValue(pack).sortValue(version).build();
    }
}
