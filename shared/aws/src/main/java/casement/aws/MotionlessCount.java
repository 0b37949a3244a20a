package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.camera.CameraId;
import casement.domain.video.MotionlessHour;
import casement.domain.video.WithheldFragment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item of the segments table that counts what was left out of an hour of a camera, since nothing moved.
 *
 * @param ttlEpochSeconds after which DynamoDB removes it, in its own time
 */
record MotionlessCount(CameraId camera, MotionlessHour counted, long ttlEpochSeconds) {
    static final TableSchema<MotionlessCount> SCHEMA = schema();

    /** Sorts after every fragment and after the sequence number. */
    private static final String PREFIX = "motionless ";

    private static final String FRAGMENTS = "fragments";

    private static TableSchema<MotionlessCount> schema() {
        var schema = Documents.schema(MotionlessCount.class, "count");
        Documents.derived(
                schema, "camera", String.class, count -> count.camera().value(), primaryPartitionKey());
        Documents.derived(
                schema,
                "fragment",
                String.class,
                count -> sortKey(count.counted().hour()),
                primarySortKey());
        Documents.derived(schema, "ttl", Long.class, MotionlessCount::ttlEpochSeconds);
        return Documents.derived(
                        schema, FRAGMENTS, Long.class, count -> count.counted().fragments())
                .build();
    }

    static MotionlessCount none(CameraId camera, Instant at, long ttlEpochSeconds) {
        return new MotionlessCount(camera, new MotionlessHour(hour(at), 0, 0), ttlEpochSeconds);
    }

    static Key key(CameraId camera, Instant at) {
        return Key.builder()
                .partitionValue(camera.value())
                .sortValue(sortKey(hour(at)))
                .build();
    }

    private static Instant hour(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS);
    }

    private static String sortKey(Instant hour) {
        return PREFIX + "%015d".formatted(EpochMillis.of(hour));
    }

    MotionlessCount with(WithheldFragment fragment, long ttl) {
        MotionlessHour more = new MotionlessHour(
                counted.hour(),
                counted.fragments() + 1,
                counted.millis() + fragment.durationMillis().orElse(0L));
        return new MotionlessCount(camera, more, Math.max(ttl, ttlEpochSeconds));
    }

    /** That nobody has counted on since this was read. */
    Expression unchanged() {
        return counted.fragments() == 0
                ? Table.absent(FRAGMENTS)
                : Table.equal(FRAGMENTS, AttributeValue.fromN(Long.toString(counted.fragments())));
    }
}
