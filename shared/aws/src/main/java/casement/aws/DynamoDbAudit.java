package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.AuditStore;
import casement.domain.video.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** The audit log in a DynamoDB table: one item an entry, one durable write, spread over a few keys a day. */
public final class DynamoDbAudit implements AuditStore, AuditEntries {
    private static final Duration LONGEST_SPAN = Duration.ofDays(100);
    private static final TableSchema<AuditEntry> SCHEMA = schema();

    private final Table<AuditEntry> entries;

    public DynamoDbAudit(DynamoDbEnhancedClient dynamoDb, String table) {
        entries = new Table<>("the audit log", dynamoDb, table, SCHEMA);
    }

    /** Ids between which all that is wanted lies. */
    private record Bounds(String lowest, String highest) {
        private boolean areEmpty() {
            return lowest.compareTo(highest) > 0;
        }

        /** What is known already is not read again. */
        private static Bounds of(Span span, Optional<AuditId> after) {
            String end = AuditKeys.highestBefore(span.until());
            String known = after.map(AuditId::value).orElse(end);
            return new Bounds(AuditKeys.lowest(span.from()), known.compareTo(end) < 0 ? known : end);
        }
    }

    private static TableSchema<AuditEntry> schema() {
        var schema = Documents.schema(AuditEntry.class, "entry");
        Documents.derived(schema, "day", String.class, entry -> AuditKeys.day(entry.id()), primaryPartitionKey());
        return Documents.derived(schema, "id", String.class, entry -> entry.id().value(), primarySortKey())
                .build();
    }

    @Override
    public void put(AuditEntry entry) {
        if (entries.addNew(entry, "id").isPresent()) {
            throw new Fault.Conflict("audit entry " + entry.id() + " is written already");
        }
    }

    @Override
    public Optional<AuditEntry> find(AuditId id) {
        return entries.find(key(AuditKeys.day(id), id.value()));
    }

    /** @throws Fault.BadInput when the span is longer than 100 days, since every day is asked for by itself */
    @Override
    public List<AuditEntry> during(AuditReceipt receipt, Span span, Optional<AuditId> after, int limit) {
        if (span.length().compareTo(LONGEST_SPAN) > 0) {
            throw new Fault.BadInput("from", "ask for 100 days of the audit log at most");
        }
        List<AuditEntry> found = new ArrayList<>();
        LocalDate first = AuditKeys.date(span.from());
        LocalDate day = after.map(AuditKeys::date).orElse(AuditKeys.date(span.until()));
        Predicate<AuditEntry> wanted = entry -> span.contains(entry.at())
                && after.filter(last -> entry.id().compareTo(last) >= 0).isEmpty();
        Bounds bounds = Bounds.of(span, after);
        while (found.size() < limit && !day.isBefore(first) && !bounds.areEmpty()) {
            found.addAll(newest(day, bounds, wanted, limit - found.size()));
            day = day.minusDays(1);
        }
        return List.copyOf(found);
    }

    private List<AuditEntry> newest(LocalDate day, Bounds bounds, Predicate<AuditEntry> wanted, int limit) {
        return AuditKeys.shards(day).stream()
                .flatMap(shard -> newest(shard, bounds, wanted, limit).stream())
                .sorted(Comparator.comparing(AuditEntry::id).reversed())
                .limit(limit)
                .toList();
    }

    private List<AuditEntry> newest(String shard, Bounds bounds, Predicate<AuditEntry> wanted, int limit) {
        QueryConditional between =
                QueryConditional.sortBetween(key(shard, bounds.lowest()), key(shard, bounds.highest()));
        return entries.newest(between, wanted, limit);
    }

    private static Key key(String day, String id) {
        return Key.builder().partitionValue(day).sortValue(id).build();
    }
}
