package casement.aws;

import casement.domain.Fault;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.PageIterable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** One DynamoDB table as the adapters use it: consistent reads, conditional writes, faults instead of SDK exceptions. */
final class Table<T> {
    private static final int ITEMS_A_CALL = 500;

    private final String what;
    private final DynamoDbTable<T> table;

    /** @param what is kept here, in words, for faults */
    Table(String what, DynamoDbEnhancedClient dynamoDb, String name, TableSchema<T> schema) {
        this.what = what;
        this.table = dynamoDb.table(name, schema);
    }

    DynamoDbTable<T> mapped() {
        return table;
    }

    Optional<T> find(Key key) {
        return guarded(() -> Optional.ofNullable(table.getItem(r -> r.key(key).consistentRead(true))));
    }

    /**
     * Writes what must not be there yet. Writing the same again is no error: the answer to the first time may have been lost.
     *
     * @param keyAttribute of the table
     * @return what is there instead, when something else is
     */
    Optional<T> addNew(T item, String keyAttribute) {
        try {
            guarded(() -> {
                table.putItem(request -> request.item(item)
                        .conditionExpression(absent(keyAttribute))
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
                return true;
            });
            return Optional.empty();
        } catch (ConditionFailed failed) {
            T there = failed.there.isEmpty()
                    ? find(table.keyFrom(item)).orElseThrow(() -> gone(failed))
                    : table.tableSchema().mapToItem(failed.there);
            return Optional.of(there).filter(found -> !found.equals(item));
        }
    }

    private Fault gone(ConditionFailed failed) {
        return new Fault.Unavailable(what + " changes too fast; try again", failed);
    }

    /** @return whether the condition held; else nothing is written */
    boolean updateIf(T item, Expression condition) {
        try {
            return guarded(() -> {
                table.updateItem(request -> request.item(item).conditionExpression(condition));
                return true;
            });
        } catch (ConditionFailed failed) {
            return false;
        }
    }

    /** @return the item as it is afterwards, with what the table itself counts */
    T update(T item) {
        return guarded(() -> table.updateItem(item));
    }

    void delete(Key key) {
        guarded(() -> Optional.ofNullable(table.deleteItem(key)));
    }

    List<T> all() {
        return guarded(
                () -> table.scan(r -> r.consistentRead(true)).items().stream().toList());
    }

    /** Of those items alone for which the condition holds. */
    List<T> all(Expression condition) {
        return guarded(() -> table.scan(r -> r.consistentRead(true).filterExpression(condition)).items().stream()
                .toList());
    }

    /**
     * Reads on in the table's own order, as long as is wanted.
     *
     * @param after an item that is there: from the one behind it on
     * @param goesOn takes an item, and says whether the next is wanted
     */
    void through(Expression condition, Optional<T> after, Predicate<T> goesOn) {
        Map<String, AttributeValue> start = after.map(last -> table.tableSchema()
                        .itemToMap(last, table.tableSchema().tableMetadata().primaryKeys()))
                .orElse(Map.of());
        guarded(() -> table
                .scan(r -> {
                    r.consistentRead(true).filterExpression(condition).limit(ITEMS_A_CALL);
                    if (!start.isEmpty()) {
                        r.exclusiveStartKey(start);
                    }
                })
                .items()
                .stream()
                .allMatch(goesOn));
    }

    List<T> query(QueryConditional which) {
        return guarded(() -> table.query(r -> r.queryConditional(which).consistentRead(true)).items().stream()
                .toList());
    }

    /** Ascending by sort key, as the table is at this moment, and no more than the limit. */
    List<T> lookThroughNow(QueryConditional which, int limit) {
        return guarded(() ->
                table.query(r -> r.queryConditional(which).consistentRead(true).limit(limit)).items().stream()
                        .limit(limit)
                        .toList());
    }

    /** Descending by sort key, those that are wanted, and no more pages than it takes. */
    List<T> newest(QueryConditional which, Predicate<T> wanted, int limit) {
        return guarded(() -> newestPages(which, limit).items().stream()
                .filter(wanted)
                .limit(limit)
                .toList());
    }

    private PageIterable<T> newestPages(QueryConditional which, int limit) {
        return table.query(r -> r.queryConditional(which)
                .consistentRead(true)
                .scanIndexForward(false)
                .limit(limit));
    }

    /** Eventually consistent, as indexes are. */
    List<T> queryIndex(String index, QueryConditional which) {
        return guarded(() -> table.index(index).query(which).stream()
                .flatMap(page -> page.items().stream())
                .toList());
    }

    /** Descending by the index's sort key; eventually consistent, as indexes are. */
    List<T> newestOfIndex(String index, QueryConditional which, int limit) {
        return guarded(() ->
                table
                        .index(index)
                        .query(r -> r.queryConditional(which)
                                .scanIndexForward(false)
                                .limit(limit))
                        .stream()
                        .flatMap(page -> page.items().stream())
                        .limit(limit)
                        .toList());
    }

    /**
     * Descending by the index's sort key, read as far as it is asked for; eventually consistent, as indexes are. Its calls are
     * guarded like all others.
     *
     * @param itemsACall read at once
     */
    Iterator<T> newestOfIndex(String index, QueryConditional which, int itemsACall, Predicate<T> wanted) {
        return guardedIterator(table.index(index).query(r -> page(r, which, itemsACall)).stream()
                .flatMap(page -> page.items().stream())
                .filter(wanted)
                .iterator());
    }

    /** As {@link #newestOfIndex(String, QueryConditional, int, Predicate)}, by the table's own sort key. */
    Iterator<T> newestOf(QueryConditional which, int itemsACall, Predicate<T> wanted) {
        return guardedIterator(table.query(r -> page(r, which, itemsACall)).items().stream()
                .filter(wanted)
                .iterator());
    }

    private static void page(QueryEnhancedRequest.Builder request, QueryConditional which, int itemsACall) {
        request.queryConditional(which).scanIndexForward(false).limit(itemsACall);
    }

    private Iterator<T> guardedIterator(Iterator<T> unguarded) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return guarded(unguarded::hasNext);
            }

            @Override
            public T next() {
                return guarded(unguarded::next);
            }
        };
    }

    /** Ascending, eventually consistent, as far as it is asked for. */
    Stream<T> lookThrough(QueryConditional which) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        guardedIterator(table.query(r -> r.queryConditional(which)).items().stream()
                                .iterator()),
                        Spliterator.ORDERED),
                false);
    }

    /** Puts an item in the place of its version before, by the attribute {@code version}. */
    void replaceVersion(T item, int versionBefore) {
        if (!updateIf(item, equal("version", AttributeValue.fromN(Integer.toString(versionBefore))))) {
            throw new Fault.Conflict("somebody else has changed it, or it is not there; read it again");
        }
    }

    static Expression absent(String attribute) {
        return Expression.builder()
                .expression("attribute_not_exists(#a)")
                .putExpressionName("#a", attribute)
                .build();
    }

    static Expression present(String attribute) {
        return Expression.builder()
                .expression("attribute_exists(#p)")
                .putExpressionName("#p", attribute)
                .build();
    }

    static Expression equal(String attribute, AttributeValue value) {
        return Expression.builder()
                .expression("#e = :e")
                .putExpressionName("#e", attribute)
                .putExpressionValue(":e", value)
                .build();
    }

    private <R> R guarded(Supplier<R> call) {
        return AwsFaults.guard(what, () -> {
            try {
                return call.get();
            } catch (ConditionalCheckFailedException e) {
                throw new ConditionFailed(e.item(), e);
            }
        });
    }

    /** The condition of a write did not hold. */
    private static final class ConditionFailed extends RuntimeException {
        private final transient Map<String, AttributeValue> there;

        private ConditionFailed(Map<String, AttributeValue> there, ConditionalCheckFailedException cause) {
            super(cause);
            this.there = there;
        }
    }
}
