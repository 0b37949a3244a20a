package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.audit.AuditEntries;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.AuditStore;
import casement.domain.audit.RedactableEntries;
import casement.domain.audit.Redaction;
import casement.domain.video.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/**
 * The audit log in a DynamoDB table: one item an entry, spread over a few keys a day, and a second one beside it as long as it waits for
 * being sealed, written in one transaction.
 */
public final class DynamoDbAudit implements AuditStore, AuditEntries, RedactableEntries {
    private static final String WHAT = "the audit log";
    private static final Duration LONGEST_SPAN = Duration.ofDays(100);
    private static final TableSchema<AuditEntry> SCHEMA = schema(AuditKeys::day);
    private static final TableSchema<AuditEntry> WAITING = schema(AuditKeys::outbox);

    private final DynamoDbEnhancedClient dynamoDb;
    private final Table<AuditEntry> entries;
    private final Table<AuditEntry> outbox;

    public DynamoDbAudit(DynamoDbEnhancedClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        entries = entries(dynamoDb, table);
        outbox = waiting(dynamoDb, table);
    }

    static Table<AuditEntry> entries(DynamoDbEnhancedClient dynamoDb, String table) {
        return new Table<>(WHAT, dynamoDb, table, SCHEMA);
    }

    static Table<AuditEntry> waiting(DynamoDbEnhancedClient dynamoDb, String table) {
        return new Table<>(WHAT, dynamoDb, table, WAITING);
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

    private static TableSchema<AuditEntry> schema(Function<AuditId, String> partition) {
        var schema = Documents.schema(AuditEntry.class, "entry");
        Documents.derived(schema, "day", String.class, entry -> partition.apply(entry.id()), primaryPartitionKey());
        return Documents.derived(schema, "id", String.class, entry -> entry.id().value(), primarySortKey())
                .build();
    }

    @Override
    public void put(AuditEntry entry) {
        boolean isNew = Transactions.write(
                WHAT,
                dynamoDb,
                write -> write.addPutItem(
                                entries.mapped(), Transactions.put(entry, AuditEntry.class, Table.absent("id")))
                        .addPutItem(outbox.mapped(), entry));
        if (isNew) {
            return;
        }
        AuditEntry there = find(entry.id())
                .orElseThrow(() -> new Fault.Unavailable(
                        WHAT + " is busy; try again",
                        new IllegalStateException(entry.id().value())));
        if (!there.equals(entry)) {
            throw new Fault.Conflict("audit entry " + entry.id() + " is written already");
        }
    }

    @Override
    public Optional<AuditEntry> find(AuditId id) {
        return entries.find(key(AuditKeys.day(id), id.value()));
    }

    /** Nothing else changes an entry, and this only takes away: whichever of two comes last, both have done it. */
    @Override
    public void redact(AuditId id, Set<String> fields, Redaction why) {
        Optional<AuditEntry> was = find(id);
        Optional<AuditEntry> left = was.map(entry -> entry.without(fields, why));
        if (left.isPresent() && !left.equals(was)) {
            entries.updateIf(left.get(), Table.present("id"));
        }
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
