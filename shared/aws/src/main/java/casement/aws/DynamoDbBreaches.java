package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.sharing.Breach;
import casement.domain.sharing.Breaches;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Declared breaches in a DynamoDB table. */
public final class DynamoDbBreaches implements Breaches {
    private static final TableSchema<Breach> SCHEMA = schema();

    private final Table<Breach> breaches;

    public DynamoDbBreaches(DynamoDbEnhancedClient dynamoDb, String table) {
        breaches = new Table<>("the register of breaches", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<Breach> schema() {
        var schema = Documents.schema(Breach.class, "breach");
        Documents.derived(schema, "id", String.class, Breach::id, primaryPartitionKey());
        return Documents.derived(schema, "version", Integer.class, Breach::version)
                .build();
    }

    @Override
    public void add(Breach breach) {
        if (breaches.addNew(breach, "id").isPresent()) {
            throw new Fault.Conflict("there is a breach of that id already");
        }
    }

    @Override
    public Optional<Breach> find(AuditReceipt receipt, String id) {
        return breaches.find(Key.builder().partitionValue(id).build());
    }

    @Override
    public void replace(Breach next) {
        breaches.replaceVersion(next, next.version() - 1);
    }
}
