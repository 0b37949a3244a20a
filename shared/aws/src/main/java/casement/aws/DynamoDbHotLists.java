package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.Fault;
import casement.domain.hotlist.HotList;
import casement.domain.hotlist.HotLists;
import casement.domain.hotlist.ListId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The register of hot lists in a DynamoDB table: one item a list. */
public final class DynamoDbHotLists implements HotLists {
    private static final TableSchema<HotList> SCHEMA = schema();

    private final Table<HotList> lists;

    public DynamoDbHotLists(DynamoDbEnhancedClient dynamoDb, String table) {
        lists = new Table<>("the register of hot lists", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<HotList> schema() {
        var schema = Documents.schema(HotList.class, "hotList");
        Documents.derived(schema, "list", String.class, list -> list.id().value(), primaryPartitionKey());
        return Documents.derived(schema, "revision", Long.class, HotList::revision)
                .build();
    }

    @Override
    public Optional<HotList> find(ListId id) {
        return lists.find(Key.builder().partitionValue(id.value()).build());
    }

    @Override
    public List<HotList> all() {
        return lists.all().stream().sorted(Comparator.comparing(HotList::id)).toList();
    }

    @Override
    public void add(HotList list) {
        if (lists.addNew(list, "list").isPresent()) {
            throw new Fault.Conflict("list " + list.id() + " is registered already");
        }
    }

    @Override
    public HotList replace(HotList list) {
        HotList raised = list.withRevision(list.revision() + 1);
        AttributeValue read = AttributeValue.fromN(Long.toString(list.revision()));
        if (!lists.updateIf(raised, Table.equal("revision", read))) {
            throw new Fault.Conflict("list " + list.id() + " has changed; read it again");
        }
        return raised;
    }
}
