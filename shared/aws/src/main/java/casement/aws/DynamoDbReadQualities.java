package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.camera.CameraId;
import casement.domain.plate.ReadQualities;
import casement.domain.plate.ReadQuality;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** How well cameras read in a DynamoDB table by camera and day; a day is kept for two years. */
public final class DynamoDbReadQualities implements ReadQualities {
    private static final int KEPT_DAYS = 731;
    private static final TableSchema<ReadQuality> SCHEMA = schema();

    private final Table<ReadQuality> qualities;

    public DynamoDbReadQualities(DynamoDbEnhancedClient dynamoDb, String table) {
        qualities = new Table<>("the record of how well cameras read", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<ReadQuality> schema() {
        var schema = Documents.schema(ReadQuality.class, "quality");
        Documents.derived(
                schema, "camera", String.class, quality -> quality.camera().value(), primaryPartitionKey());
        Documents.derived(schema, "day", String.class, quality -> quality.day().toString(), primarySortKey());
        return Documents.derived(
                        schema,
                        "ttl",
                        Long.class,
                        quality -> quality.day()
                                .plusDays(KEPT_DAYS)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toEpochSecond())
                .build();
    }

    @Override
    public void put(ReadQuality quality) {
        qualities.update(quality);
    }

    @Override
    public List<ReadQuality> during(CameraId camera, LocalDate from, LocalDate until) {
        return qualities.query(QueryConditional.sortBetween(key(camera, from), key(camera, until.minusDays(1))));
    }

    private static Key key(CameraId camera, LocalDate day) {
        return Key.builder()
                .partitionValue(camera.value())
                .sortValue(day.toString())
                .build();
    }
}
