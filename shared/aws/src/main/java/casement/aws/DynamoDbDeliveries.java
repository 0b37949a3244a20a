package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.dispatch.Deliveries;
import casement.domain.dispatch.Delivery;
import casement.domain.dispatch.DeliveryKey;
import casement.domain.dispatch.WebhookId;
import casement.domain.hit.HitId;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Deliveries in a DynamoDB table by webhook and message. */
public final class DynamoDbDeliveries implements Deliveries {
    private static final TableSchema<Delivery> SCHEMA = schema();

    private final Table<Delivery> deliveries;

    public DynamoDbDeliveries(DynamoDbEnhancedClient dynamoDb, String table) {
        deliveries = new Table<>("the list of deliveries", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<Delivery> schema() {
        var schema = Documents.schema(Delivery.class, "delivery");
        Documents.derived(schema, "webhook", String.class, one -> one.webhook().value(), primaryPartitionKey());
        Documents.derived(
                schema, "message", String.class, one -> one.news().id().value(), primarySortKey());
        Documents.derived(
                schema, "ttl", Long.class, one -> one.made().plus(KEPT).getEpochSecond());
        return Documents.derived(schema, "revision", Long.class, Delivery::revision)
                .build();
    }

    @Override
    public Optional<Delivery> find(DeliveryKey key) {
        return deliveries.find(Key.builder()
                .partitionValue(key.webhook().value())
                .sortValue(key.id().value())
                .build());
    }

    @Override
    public List<Delivery> of(WebhookId webhook) {
        return deliveries.query(QueryConditional.keyEqualTo(key -> key.partitionValue(webhook.value())));
    }

    @Override
    public List<Delivery> of(WebhookId webhook, HitId hit) {
        return deliveries.query(QueryConditional.sortBeginsWith(
                key -> key.partitionValue(webhook.value()).sortValue(hit.value())));
    }

    @Override
    public Delivery add(Delivery delivery) {
        return deliveries.addNew(delivery, "webhook").orElse(delivery);
    }

    @Override
    public Delivery replace(Delivery delivery) {
        Delivery raised = delivery.withRevision(delivery.revision() + 1);
        AttributeValue read = AttributeValue.fromN(Long.toString(delivery.revision()));
        if (!deliveries.updateIf(raised, Table.equal("revision", read))) {
            throw new Fault.Conflict("the delivery has changed; read it again");
        }
        return raised;
    }
}
