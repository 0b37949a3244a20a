package casement.aws;

import casement.domain.Fault;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Histories in a DynamoDB table that only grow: an entry's key is whose it is and its revision, and it is put once. */
final class Histories<T> {
    static final String ID = "id";
    static final String REVISION = "revision";

    private final String what;
    private final DynamoDbEnhancedClient dynamoDb;
    private final Table<T> entries;
    private final String entryAttribute;

    /** @param entryAttribute which items of these histories have, and no others of the table */
    Histories(
            String what, DynamoDbEnhancedClient dynamoDb, String table, TableSchema<T> schema, String entryAttribute) {
        this.what = what;
        this.dynamoDb = dynamoDb;
        this.entries = new Table<>(what, dynamoDb, table, schema);
        this.entryAttribute = entryAttribute;
    }

    /** One consistent read. */
    Optional<T> newest(String id) {
        return entries.newest(whole(id), entry -> true, 1).stream().findFirst();
    }

    List<T> of(String id) {
        return entries.query(whole(id));
    }

    Stream<T> newestOfEach(Function<T, ?> whose, ToLongFunction<T> revision) {
        BinaryOperator<T> newer = (one, other) -> revision.applyAsLong(one) > revision.applyAsLong(other) ? one : other;
        Collection<T> newest = entries.all(Table.present(entryAttribute)).stream()
                .collect(Collectors.toMap(whose, entry -> entry, newer))
                .values();
        return newest.stream();
    }

    /**
     * The newest of so many, in the table's own order, in which a history's entries follow each other, oldest first.
     *
     * @param after the id of the last history that is known already
     */
    Stream<T> page(Optional<String> after, Function<T, ?> whose, int limit) {
        return page(Table.present(entryAttribute), after, whose, limit);
    }

    /**
     * As {@link #page(Optional, Function, int)}.
     *
     * @param which of the histories, by what all entries of one have in common
     */
    Stream<T> page(Expression which, Optional<String> after, Function<T, ?> whose, int limit) {
        Optional<T> known = after.flatMap(this::newest);
        if (after.isPresent() && known.isEmpty()) {
            throw new Fault.BadInput("cursor", "names nothing that is there; begin again without it");
        }
        Map<Object, T> newest = new LinkedHashMap<>();
        entries.through(which, known, entry -> {
            boolean goesOn = newest.size() < limit || newest.containsKey(whose.apply(entry));
            if (goesOn) {
                newest.put(whose.apply(entry), entry);
            }
            return goesOn;
        });
        return newest.values().stream();
    }

    /**
     * All or none.
     *
     * @throws Fault.Conflict when the revision of one is there already
     */
    void add(List<T> next) {
        Class<T> type = entries.mapped().tableSchema().itemType().rawClass();
        boolean isWritten = Transactions.write(
                what,
                dynamoDb,
                transaction -> next.forEach(entry ->
                        transaction.addPutItem(entries.mapped(), Transactions.put(entry, type, Table.absent(ID)))));
        if (!isWritten) {
            throw new Fault.Conflict(what + " has changed; read it again");
        }
    }

    private static QueryConditional whole(String id) {
        return QueryConditional.keyEqualTo(Key.builder().partitionValue(id).build());
    }
}
