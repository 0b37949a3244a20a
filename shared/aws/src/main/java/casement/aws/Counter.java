package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.camera.CameraId;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item of the segments table that knows a camera's last sequence number; it stays when all segments have gone.
 *
 * @param last 0 when there is none yet
 */
record Counter(CameraId camera, long last) {
    static final TableSchema<Counter> SCHEMA = schema();

    /** Sorts after every fragment. */
    private static final String SORT_KEY = "sequence";

    private static final String LAST = "last";

    private static TableSchema<Counter> schema() {
        var schema = Documents.schema(Counter.class, "counter");
        Documents.derived(
                schema, "camera", String.class, counter -> counter.camera().value(), primaryPartitionKey());
        Documents.derived(schema, "fragment", String.class, counter -> SORT_KEY, primarySortKey());
        return Documents.derived(schema, LAST, Long.class, Counter::last).build();
    }

    static Key key(CameraId camera) {
        return Key.builder().partitionValue(camera.value()).sortValue(SORT_KEY).build();
    }

    Counter next() {
        return new Counter(camera, last + 1);
    }

    /** That nobody has counted on since this was read. */
    Expression unchanged() {
        return last == 0 ? Table.absent(LAST) : Table.equal(LAST, AttributeValue.fromN(Long.toString(last)));
    }
}
