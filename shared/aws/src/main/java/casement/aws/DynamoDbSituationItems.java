package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.audit.AuditReceipt;
import casement.domain.situation.SituationItem;
import casement.domain.situation.SituationItems;
import casement.domain.video.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** What feeds told of, in a DynamoDB table by the hour in which it happened, then by time. */
public final class DynamoDbSituationItems implements SituationItems {
    private static final String HAPPENED = "happened";
    private static final TableSchema<SituationItem> SCHEMA = schema();

    private final Table<SituationItem> items;
    private final Clock clock;

    public DynamoDbSituationItems(DynamoDbEnhancedClient dynamoDb, String table, Clock clock) {
        items = new Table<>("the store of what feeds told", dynamoDb, table, SCHEMA);
        this.clock = clock;
    }

    private static TableSchema<SituationItem> schema() {
        var schema = Documents.schema(SituationItem.class, "item");
        Documents.derived(schema, "hour", Long.class, item -> Hours.of(item.at()), primaryPartitionKey());
        Documents.derived(schema, HAPPENED, String.class, item -> time(item.at()) + "#" + item.id(), primarySortKey());
        return Documents.derived(
                        schema, "ttl", Long.class, item -> item.expires().getEpochSecond())
                .build();
    }

    private static String time(Instant at) {
        return "%015d".formatted(EpochMillis.of(at));
    }

    @Override
    public boolean add(SituationItem item) {
        return items.updateIf(item, Table.absent(HAPPENED));
    }

    @Override
    public List<SituationItem> during(AuditReceipt receipt, Span span) {
        Instant now = clock.instant();
        Instant oldest = now.minus(SituationItem.KEPT).minus(SituationItem.KEPT);
        return Hours.ages(span, oldest, hour -> List.of(Long.toString(hour))).stream()
                .flatMap(List::stream)
                .flatMap(hour -> items.query(ofHour(Long.parseLong(hour))).stream())
                .filter(item -> span.contains(item.at()) && item.isReadable(now))
                .sorted(Comparator.comparing(SituationItem::at)
                        .thenComparing(SituationItem::id)
                        .reversed())
                .toList();
    }

    private static QueryConditional ofHour(long hour) {
        return QueryConditional.keyEqualTo(Key.builder().partitionValue(hour).build());
    }
}
