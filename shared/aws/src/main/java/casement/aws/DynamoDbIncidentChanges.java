package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.audit.AuditReceipt;
import casement.domain.situation.IncidentChange;
import casement.domain.situation.IncidentChanges;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** What people said of which items belong together, in a DynamoDB table by the day (UTC) on which they said it. */
public final class DynamoDbIncidentChanges implements IncidentChanges {
    private static final long DAY_SECONDS = Duration.ofDays(1).toSeconds();
    private static final TableSchema<IncidentChange> SCHEMA = schema();

    private final Table<IncidentChange> changes;
    private final Clock clock;

    public DynamoDbIncidentChanges(DynamoDbEnhancedClient dynamoDb, String table, Clock clock) {
        changes = new Table<>("the record of incidents united and parted", dynamoDb, table, SCHEMA);
        this.clock = clock;
    }

    private static TableSchema<IncidentChange> schema() {
        var schema = Documents.schema(IncidentChange.class, "change");
        Documents.derived(schema, "day", Long.class, change -> day(change.by().at()), primaryPartitionKey());
        Documents.derived(
                schema, "entry", String.class, change -> change.by().audit().value(), primarySortKey());
        return Documents.derived(
                        schema, "ttl", Long.class, change -> change.expires().getEpochSecond())
                .build();
    }

    private static long day(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), DAY_SECONDS);
    }

    @Override
    public void add(IncidentChange change) {
        changes.addNew(change, "day");
    }

    @Override
    public List<IncidentChange> since(AuditReceipt receipt, Instant from) {
        Instant now = clock.instant();
        Instant oldest = now.minus(IncidentChange.KEPT);
        return LongStream.rangeClosed(day(from.isBefore(oldest) ? oldest : from), day(now))
                .boxed()
                .flatMap(day ->
                        changes
                                .query(QueryConditional.keyEqualTo(
                                        Key.builder().partitionValue(day).build()))
                                .stream())
                .filter(change -> !change.by().at().isBefore(from) && change.isReadable(now))
                .sorted(Comparator.comparing(
                                (IncidentChange change) -> change.by().at())
                        .thenComparing(change -> change.by().audit().value()))
                .toList();
    }
}
