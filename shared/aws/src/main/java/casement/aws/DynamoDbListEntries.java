package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.hotlist.EntryId;
import casement.domain.hotlist.EntryRemoval;
import casement.domain.hotlist.ListEntries;
import casement.domain.hotlist.ListEntry;
import casement.domain.hotlist.ListId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Entries that people typed in a DynamoDB table by list and entry. */
public final class DynamoDbListEntries implements ListEntries {
    private static final Duration KEPT = Duration.ofDays(366);
    private static final TableSchema<ListEntry> SCHEMA = schema();

    private final Table<ListEntry> entries;

    public DynamoDbListEntries(DynamoDbEnhancedClient dynamoDb, String table) {
        entries = new Table<>("the register of typed entries", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<ListEntry> schema() {
        var schema = Documents.schema(ListEntry.class, "listEntry");
        Documents.derived(schema, "list", String.class, entry -> entry.list().value(), primaryPartitionKey());
        Documents.derived(schema, "id", String.class, entry -> entry.id().value(), primarySortKey());
        Documents.derived(schema, "ttl", Long.class, DynamoDbListEntries::ttl);
        return Documents.derived(schema, "revision", Long.class, ListEntry::revision)
                .build();
    }

    private static long ttl(ListEntry entry) {
        return entry.removal()
                .map(EntryRemoval::at)
                .orElse(entry.expires())
                .plus(KEPT)
                .getEpochSecond();
    }

    @Override
    public Optional<ListEntry> find(ListId list, EntryId id) {
        return entries.find(
                Key.builder().partitionValue(list.value()).sortValue(id.value()).build());
    }

    @Override
    public List<ListEntry> of(ListId list) {
        return entries.query(QueryConditional.keyEqualTo(key -> key.partitionValue(list.value())));
    }

    @Override
    public void add(ListEntry entry) {
        if (entries.addNew(entry, "id").isPresent()) {
            throw new Fault.Conflict("entry " + entry.id() + " is there already");
        }
    }

    @Override
    public ListEntry replace(ListEntry entry) {
        ListEntry raised = entry.withRevision(entry.revision() + 1);
        AttributeValue read = AttributeValue.fromN(Long.toString(entry.revision()));
        if (!entries.updateIf(raised, Table.equal("revision", read))) {
            throw new Fault.Conflict("entry " + entry.id() + " has changed; read it again");
        }
        return raised;
    }
}
