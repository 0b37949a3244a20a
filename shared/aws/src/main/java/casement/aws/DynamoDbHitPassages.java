package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.Fault;
import casement.domain.hit.HitId;
import casement.domain.hit.HitPassages;
import casement.domain.hotlist.HotListMatch;
import casement.domain.plate.Passage;
import casement.domain.plate.PlateRead;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Passages of listed plates in the table of hits: one item for each camera, entry and plate, replaced only as it was read. */
final class DynamoDbHitPassages {
    private static final int MOST_ATTEMPTS = 50;
    private static final Duration KEPT = Duration.ofDays(9);
    private static final String ID = "id";
    private static final String REVISION = "revision";
    private static final TableSchema<Item> SCHEMA = schema();

    private final Table<Item> items;

    record Item(String id, long revision, HitPassages passages) {}

    DynamoDbHitPassages(DynamoDbEnhancedClient dynamoDb, String table) {
        items = new Table<>("the record of listed plates that pass", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<Item> schema() {
        var schema = Documents.schema(Item.class, "passages");
        Documents.derived(schema, ID, String.class, Item::id, primaryPartitionKey());
        Documents.derived(schema, REVISION, Long.class, Item::revision);
        return Documents.derived(schema, "ttl", Long.class, DynamoDbHitPassages::ttlEpochSeconds)
                .build();
    }

    private static long ttlEpochSeconds(Item item) {
        return item.passages().all().getLast().last().plus(KEPT).getEpochSecond();
    }

    HitId telling(PlateRead read, HotListMatch match) {
        Passage seen = HitPassages.seen(read, match);
        String id = id(seen, match);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Item> before = items.find(Key.builder().partitionValue(id).build());
            HitPassages known = before.map(Item::passages).orElse(HitPassages.NONE);
            HitPassages next = known.and(seen);
            Item now = new Item(id, before.map(Item::revision).orElse(0L) + 1, next);
            if (known.equals(next) || items.updateIf(now, unchanged(before))) {
                return next.telling(seen, match);
            }
        }
        throw new Fault.Unavailable(
                "the record of listed plates that pass changes too fast; try again",
                new IllegalStateException("no write got through"));
    }

    /** Plates stand in no key. */
    private static String id(Passage seen, HotListMatch match) {
        String text = String.join(
                "\n",
                "casement passing",
                seen.camera().value(),
                match.list().value(),
                match.entry().value(),
                seen.plate().characters());
        return "passing@" + Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Expression unchanged(Optional<Item> before) {
        return before.map(item -> Table.equal(REVISION, AttributeValue.fromN(Long.toString(item.revision()))))
                .orElseGet(() -> Table.absent(ID));
    }
}
