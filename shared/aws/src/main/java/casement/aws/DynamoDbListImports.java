package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.hotlist.ImportId;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListImports;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The record of imports in a DynamoDB table by list and import; one is kept for two years. */
public final class DynamoDbListImports implements ListImports {
    private static final Duration KEPT = Duration.ofDays(731);
    private static final TableSchema<ListImport> SCHEMA = schema();

    private final Table<ListImport> imports;

    public DynamoDbListImports(DynamoDbEnhancedClient dynamoDb, String table) {
        imports = new Table<>("the record of imports", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<ListImport> schema() {
        var schema = Documents.schema(ListImport.class, "listImport");
        Documents.derived(schema, "list", String.class, one -> one.list().value(), primaryPartitionKey());
        Documents.derived(schema, "id", String.class, one -> one.id().value(), primarySortKey());
        Documents.derived(
                schema, "ttl", Long.class, one -> one.started().plus(KEPT).getEpochSecond());
        return Documents.derived(schema, "revision", Long.class, ListImport::revision)
                .build();
    }

    @Override
    public Optional<ListImport> find(ListId list, ImportId id) {
        return imports.find(
                Key.builder().partitionValue(list.value()).sortValue(id.value()).build());
    }

    @Override
    public List<ListImport> latest(ListId list, int limit) {
        return imports.newest(QueryConditional.keyEqualTo(key -> key.partitionValue(list.value())), one -> true, limit);
    }

    @Override
    public void add(ListImport started) {
        if (imports.addNew(started, "id").isPresent()) {
            throw new Fault.Conflict("import " + started.id() + " is there already");
        }
    }

    @Override
    public ListImport replace(ListImport changed) {
        ListImport raised = changed.withRevision(changed.revision() + 1);
        AttributeValue read = AttributeValue.fromN(Long.toString(changed.revision()));
        if (!imports.updateIf(raised, Table.equal("revision", read))) {
            throw new Fault.Conflict("import " + changed.id() + " has changed; read it again");
        }
        return raised;
    }
}
