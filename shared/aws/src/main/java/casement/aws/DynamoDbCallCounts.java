package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.atomicCounter;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.call.CallCounts;
import casement.domain.video.Sha256;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** Counts in the table of calls: one item a person and minute, counted by the table itself. */
public final class DynamoDbCallCounts implements CallCounts {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final TableSchema<Count> SCHEMA = schema();

    private final Table<Count> counts;

    public DynamoDbCallCounts(DynamoDbEnhancedClient dynamoDb, String table) {
        counts = new Table<>("the count of calls", dynamoDb, table, SCHEMA);
    }

    private record Count(
            String id, long ttlEpochSeconds, @Nullable Long calls) {}

    private static final class CountDraft {
        private String id = "";
        private long ttlEpochSeconds;
        private @Nullable Long calls;
    }

    private static TableSchema<Count> schema() {
        return StaticImmutableTableSchema.builder(Count.class, CountDraft.class)
                .newItemBuilder(CountDraft::new, draft -> new Count(draft.id, draft.ttlEpochSeconds, draft.calls))
                .addAttribute(
                        String.class,
                        a -> a.name("id")
                                .getter(Count::id)
                                .setter((draft, id) -> draft.id = id)
                                .tags(primaryPartitionKey()))
                .addAttribute(
                        Long.class,
                        a -> a.name("ttl")
                                .getter(Count::ttlEpochSeconds)
                                .setter((draft, seconds) -> draft.ttlEpochSeconds = seconds))
                .addAttribute(
                        Long.class,
                        a -> a.name("calls")
                                .getter(Count::calls)
                                .setter((draft, calls) -> draft.calls = calls)
                                .tags(atomicCounter(1L, 1L)))
                .build();
    }

    @Override
    public long count(Sha256 person, Instant minute) {
        String id = "count/" + person.hex() + "/" + minute.getEpochSecond();
        Long calls = counts.update(new Count(id, minute.plus(KEPT).getEpochSecond(), null))
                .calls();
        if (calls == null) {
            throw new IllegalStateException("the table of calls did not count");
        }
        return calls;
    }
}
