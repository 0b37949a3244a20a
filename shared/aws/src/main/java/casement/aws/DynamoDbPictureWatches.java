package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.camera.CameraId;
import casement.domain.camera.PictureWatch;
import casement.domain.camera.PictureWatches;
import casement.domain.camera.PresetId;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is remembered of cameras' pictures in a DynamoDB table: one item a preset. */
public final class DynamoDbPictureWatches implements PictureWatches {
    private static final TableSchema<PictureWatch> SCHEMA = schema();

    private final Table<PictureWatch> watches;

    public DynamoDbPictureWatches(DynamoDbEnhancedClient dynamoDb, String table) {
        watches = new Table<>("the watch on pictures", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<PictureWatch> schema() {
        var schema = Documents.schema(PictureWatch.class, "watch");
        Documents.derived(
                schema, "camera", String.class, watch -> watch.camera().value(), primaryPartitionKey());
        Documents.derived(
                schema, "preset", String.class, watch -> watch.preset().value(), primarySortKey());
        return Documents.derived(schema, "revision", Long.class, PictureWatch::revision)
                .build();
    }

    @Override
    public Optional<PictureWatch> find(CameraId camera, PresetId preset) {
        return watches.find(Key.builder()
                .partitionValue(camera.value())
                .sortValue(preset.value())
                .build());
    }

    @Override
    public boolean keep(PictureWatch watch) {
        long read = watch.revision();
        return watches.updateIf(
                watch.withRevision(read + 1),
                read == 0
                        ? Table.absent("camera")
                        : Table.equal("revision", AttributeValue.fromN(Long.toString(read))));
    }
}
