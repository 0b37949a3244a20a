package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.situation.Layer;
import casement.domain.situation.LayerId;
import casement.domain.situation.Layers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Layers of the map in a DynamoDB table: one item a layer. */
public final class DynamoDbLayers implements Layers {
    private static final TableSchema<Layer> SCHEMA = schema();

    private final Table<Layer> layers;

    public DynamoDbLayers(DynamoDbEnhancedClient dynamoDb, String table) {
        layers = new Table<>("the store of the map's layers", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<Layer> schema() {
        var schema = Documents.schema(Layer.class, "document");
        Documents.derived(schema, "layer", String.class, layer -> layer.id().value(), primaryPartitionKey());
        return Documents.derived(schema, "version", Integer.class, Layer::version)
                .build();
    }

    @Override
    public Optional<Layer> find(AuditReceipt receipt, LayerId id) {
        return layers.find(Key.builder().partitionValue(id.value()).build());
    }

    @Override
    public List<Layer> all(AuditReceipt receipt) {
        return layers.all().stream().sorted(Comparator.comparing(Layer::id)).toList();
    }

    @Override
    public void put(Layer layer) {
        if (layer.version() > 1) {
            layers.replaceVersion(layer, layer.version() - 1);
        } else if (layers.addNew(layer, "layer").isPresent()) {
            throw new Fault.Conflict("layer " + layer.id() + " has been put by somebody else; read it again");
        }
    }
}
