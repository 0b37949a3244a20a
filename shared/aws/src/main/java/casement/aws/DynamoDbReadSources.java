package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.Fault;
import casement.domain.plate.ReadSource;
import casement.domain.plate.ReadSources;
import casement.domain.plate.SourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The register of sources of reads in a DynamoDB table: one item a source. */
public final class DynamoDbReadSources implements ReadSources {
    private static final TableSchema<ReadSource> SCHEMA = schema();

    private final Table<ReadSource> sources;

    public DynamoDbReadSources(DynamoDbEnhancedClient dynamoDb, String table) {
        sources = new Table<>("the register of sources of reads", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<ReadSource> schema() {
        var schema = Documents.schema(ReadSource.class, "source");
        Documents.derived(schema, "id", String.class, source -> source.id().value(), primaryPartitionKey());
        return Documents.derived(schema, "revision", Long.class, ReadSource::revision)
                .build();
    }

    @Override
    public Optional<ReadSource> find(SourceId id) {
        return sources.find(Key.builder().partitionValue(id.value()).build());
    }

    @Override
    public List<ReadSource> all() {
        return sources.all().stream()
                .sorted(Comparator.comparing(ReadSource::id))
                .toList();
    }

    @Override
    public void add(ReadSource source) {
        if (sources.addNew(source, "id").isPresent()) {
            throw new Fault.Conflict("source " + source.id() + " is registered already");
        }
    }

    @Override
    public ReadSource replace(ReadSource source) {
        ReadSource raised = source.withRevision(source.revision() + 1);
        AttributeValue read = AttributeValue.fromN(Long.toString(source.revision()));
        if (!sources.updateIf(raised, Table.equal("revision", read))) {
            throw new Fault.Conflict("source " + source.id() + " has changed; read it again");
        }
        return raised;
    }
}
