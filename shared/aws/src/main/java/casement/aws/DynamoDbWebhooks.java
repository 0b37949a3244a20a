package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.Fault;
import casement.domain.dispatch.Webhook;
import casement.domain.dispatch.WebhookId;
import casement.domain.dispatch.Webhooks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The register of webhooks in a DynamoDB table: one item a webhook. */
public final class DynamoDbWebhooks implements Webhooks {
    private static final TableSchema<Webhook> SCHEMA = schema();

    private final Table<Webhook> webhooks;

    public DynamoDbWebhooks(DynamoDbEnhancedClient dynamoDb, String table) {
        webhooks = new Table<>("the register of webhooks", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<Webhook> schema() {
        var schema = Documents.schema(Webhook.class, "webhook");
        Documents.derived(schema, "id", String.class, webhook -> webhook.id().value(), primaryPartitionKey());
        return Documents.derived(schema, "revision", Long.class, Webhook::revision)
                .build();
    }

    @Override
    public Optional<Webhook> find(WebhookId id) {
        return webhooks.find(Key.builder().partitionValue(id.value()).build());
    }

    @Override
    public List<Webhook> all() {
        return webhooks.all().stream().sorted(Comparator.comparing(Webhook::id)).toList();
    }

    @Override
    public void add(Webhook webhook) {
        if (webhooks.addNew(webhook, "id").isPresent()) {
            throw new Fault.Conflict("webhook " + webhook.id() + " is registered already");
        }
    }

    @Override
    public Webhook replace(Webhook webhook) {
        Webhook raised = webhook.withRevision(webhook.revision() + 1);
        AttributeValue read = AttributeValue.fromN(Long.toString(webhook.revision()));
        if (!webhooks.updateIf(raised, Table.equal("revision", read))) {
            throw new Fault.Conflict("webhook " + webhook.id() + " has changed; read it again");
        }
        return raised;
    }
}
