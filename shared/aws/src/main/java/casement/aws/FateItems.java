package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.camera.CameraId;
import casement.domain.video.Fate;
import casement.domain.video.FragmentRef;
import casement.domain.video.Segment;
import casement.domain.video.WithheldFragment;
import casement.json.Json;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/**
 * How fates lie in the segments table: key {@code camera} and {@code fragment} (its start, so that a camera's fragments
 * are in order of time), then either {@code stored} (the segment) or {@code withheld} (the record why not), as JSON.
 */
final class FateItems {
    static final String STORED = "stored";
    static final String WITHHELD = "withheld";
    static final TableSchema<FateItem> SCHEMA = schema();

    private FateItems() {}

    /** @param ttlEpochSeconds after which DynamoDB removes it, in its own time */
    record FateItem(Fate fate, long ttlEpochSeconds) {}

    private static final class FateDraft {
        private Optional<Fate> fate = Optional.empty();
        private long ttlEpochSeconds;

        private FateItem item() {
            return new FateItem(fate.orElseThrow(), ttlEpochSeconds);
        }
    }

    private static TableSchema<FateItem> schema() {
        return StaticImmutableTableSchema.builder(FateItem.class, FateDraft.class)
                .newItemBuilder(FateDraft::new, FateDraft::item)
                .addAttribute(
                        String.class,
                        a -> a.name("camera")
                                .getter(item -> item.fate().ref().camera().value())
                                .setter((draft, ignored) -> {})
                                .tags(primaryPartitionKey()))
                .addAttribute(
                        String.class,
                        a -> a.name("fragment")
                                .getter(item -> sortKey(item.fate().ref()))
                                .setter((draft, ignored) -> {})
                                .tags(primarySortKey()))
                .addAttribute(
                        String.class,
                        a -> a.name(STORED)
                                .getter(item -> item.fate() instanceof Fate.Stored s ? Json.write(s.segment()) : null)
                                .setter((draft, json) ->
                                        draft.fate = Optional.of(new Fate.Stored(Json.read(json, Segment.class)))))
                .addAttribute(
                        String.class,
                        a -> a.name(WITHHELD)
                                .getter(item ->
                                        item.fate() instanceof Fate.Withheld w ? Json.write(w.fragment()) : null)
                                .setter((draft, json) -> draft.fate =
                                        Optional.of(new Fate.Withheld(Json.read(json, WithheldFragment.class)))))
                .addAttribute(
                        Long.class,
                        a -> a.name("ttl")
                                .getter(FateItem::ttlEpochSeconds)
                                .setter((draft, seconds) -> draft.ttlEpochSeconds = seconds))
                .build();
    }

    static Key key(FragmentRef ref) {
        return key(ref.camera(), sortKey(ref));
    }

    /** Sorts before every fragment that starts then or later, and after all earlier ones. */
    static Key from(CameraId camera, long startMillis) {
        return key(camera, padded(startMillis));
    }

    private static Key key(CameraId camera, String fragment) {
        return Key.builder().partitionValue(camera.value()).sortValue(fragment).build();
    }

    /** Without the number: the same fragment sent twice has two numbers, and one start. */
    private static String sortKey(FragmentRef ref) {
        return padded(EpochMillis.of(ref.start()));
    }

    private static String padded(long startMillis) {
        return "%015d".formatted(startMillis);
    }
}
