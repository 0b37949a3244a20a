package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import casement.domain.Fault;
import casement.domain.access.View;
import casement.domain.access.Views;
import casement.domain.audit.AuditId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Views in a DynamoDB table; those that have not ended are in a sparse index, by expiry. */
public final class DynamoDbViews implements Views {
    private static final String OPEN_VIEWS = "open-views";
    private static final String OPEN = "open";
    private static final Duration KEPT_AFTER_END = Duration.ofDays(1);
    private static final TableSchema<View> SCHEMA = schema();

    private final Table<View> views;

    public DynamoDbViews(DynamoDbEnhancedClient dynamoDb, String table) {
        views = new Table<>("the register of views", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<View> schema() {
        var schema = Documents.schema(View.class, "view");
        Documents.derived(schema, "id", String.class, view -> view.id().value(), primaryPartitionKey());
        Documents.derived(
                schema, OPEN, String.class, v -> v.ended().isEmpty() ? OPEN : null, secondaryPartitionKey(OPEN_VIEWS));
        Documents.derived(schema, "expires", Long.class, v -> v.expires().toEpochMilli(), secondarySortKey(OPEN_VIEWS));
        return Documents.derived(schema, "ttl", Long.class, DynamoDbViews::ttlEpochSeconds)
                .build();
    }

    private static long ttlEpochSeconds(View view) {
        return view.ended().orElse(view.expires()).plus(KEPT_AFTER_END).getEpochSecond();
    }

    @Override
    public void add(View view) {
        if (views.addNew(view, "id").isPresent()) {
            throw new Fault.Conflict("there is a view of that id already");
        }
    }

    @Override
    public Optional<View> find(AuditId id) {
        return views.find(Key.builder().partitionValue(id.value()).build());
    }

    @Override
    public Optional<View> end(AuditId id, Instant at) {
        return find(id).filter(view -> view.ended().isEmpty())
                .map(view -> view.endedAt(at))
                .filter(ended -> views.updateIf(ended, Table.present(OPEN)));
    }

    @Override
    public List<View> overdue(Instant now) {
        Key until =
                Key.builder().partitionValue(OPEN).sortValue(now.toEpochMilli()).build();
        return views.queryIndex(OPEN_VIEWS, QueryConditional.sortLessThanOrEqualTo(until));
    }
}
