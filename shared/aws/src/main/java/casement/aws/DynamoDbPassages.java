package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.plate.Passage;
import casement.domain.plate.Passages;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Passing vehicles in the table of the plate index: one item for each camera and plate, replaced only as it was read, and gone a
 * day after the vehicle.
 */
public final class DynamoDbPassages implements Passages {
    private static final int MOST_ATTEMPTS = 25;
    private static final long KEPT_SECONDS = 86_400;
    private static final String STATE = "state";
    private static final TableSchema<Passage> SCHEMA = schema();

    private final Table<Passage> passages;

    public DynamoDbPassages(DynamoDbEnhancedClient dynamoDb, String plateIndex) {
        passages = new Table<>("the record of passing vehicles", dynamoDb, plateIndex, SCHEMA);
    }

    private static TableSchema<Passage> schema() {
        var schema = Documents.schema(Passage.class, "passage");
        Documents.derived(schema, "gram", String.class, DynamoDbPassages::partition, primaryPartitionKey());
        Documents.derived(
                schema, "plate", String.class, passage -> passage.plate().characters(), primarySortKey());
        Documents.derived(schema, STATE, String.class, DynamoDbPassages::state);
        return Documents.derived(
                        schema, "ttl", Long.class, passage -> passage.last().getEpochSecond() + KEPT_SECONDS)
                .build();
    }

    private static String partition(Passage passage) {
        return "passing@" + passage.camera().value();
    }

    private static String state(Passage passage) {
        return passage.first() + "/" + passage.last() + "/" + passage.name();
    }

    @Override
    public boolean isNew(Passage seen) {
        Key key = Key.builder()
                .partitionValue(partition(seen))
                .sortValue(seen.plate().characters())
                .build();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Passage> before = passages.find(key);
            Passage now = before.filter(passage -> passage.isOneWith(seen))
                    .map(passage -> passage.with(seen))
                    .orElse(seen);
            if (before.equals(Optional.of(now)) || passages.updateIf(now, unchanged(before))) {
                return now.name().equals(seen.name());
            }
        }
        throw new Fault.Unavailable(
                "the record of passing vehicles changes too fast; try again",
                new IllegalStateException("no write got through"));
    }

    private static Expression unchanged(Optional<Passage> before) {
        return before.map(passage -> Table.equal(STATE, AttributeValue.fromS(state(passage))))
                .orElseGet(() -> Table.absent("plate"));
    }
}
