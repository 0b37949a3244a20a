package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.retention.DayBatch;
import casement.domain.retention.DayBatches;
import casement.domain.retention.DayPlace;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** What was found by day in a DynamoDB table by place and day. */
public final class DynamoDbDayBatches implements DayBatches {
    private static final TableSchema<DayBatch> SCHEMA = schema();

    private final Table<DayBatch> batches;

    public DynamoDbDayBatches(DynamoDbEnhancedClient dynamoDb, String table) {
        batches = new Table<>("the register of what is deleted by day", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<DayBatch> schema() {
        var schema = Documents.schema(DayBatch.class, "batch");
        Documents.derived(schema, "place", String.class, batch -> batch.place().name(), primaryPartitionKey());
        return Documents.derived(
                        schema, "day", String.class, batch -> batch.day().toString(), primarySortKey())
                .build();
    }

    @Override
    public List<DayBatch> of(DayPlace place) {
        return batches.query(QueryConditional.keyEqualTo(
                Key.builder().partitionValue(place.name()).build()));
    }

    @Override
    public void store(DayBatch batch) {
        batches.update(batch);
    }

    @Override
    public void remove(DayBatch batch) {
        batches.delete(Key.builder()
                .partitionValue(batch.place().name())
                .sortValue(batch.day().toString())
                .build());
    }
}
