package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.audit.AuditReceipt;
import casement.domain.situation.UnitPosition;
import casement.domain.situation.UnitPositions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where each unit was last, in a DynamoDB table: one item a unit, which only a newer one replaces. */
public final class DynamoDbUnitPositions implements UnitPositions {
    private static final TableSchema<UnitPosition> SCHEMA = schema();

    private final Table<UnitPosition> positions;
    private final Clock clock;

    public DynamoDbUnitPositions(DynamoDbEnhancedClient dynamoDb, String table, Clock clock) {
        positions = new Table<>("the store of units' positions", dynamoDb, table, SCHEMA);
        this.clock = clock;
    }

    private static TableSchema<UnitPosition> schema() {
        var schema = Documents.schema(UnitPosition.class, "position");
        Documents.derived(
                schema, "feed", String.class, position -> position.feed().value(), primaryPartitionKey());
        Documents.derived(schema, "unit", String.class, UnitPosition::unit, primarySortKey());
        Documents.derived(schema, "at", Long.class, position -> EpochMillis.of(position.at()));
        Documents.derived(schema, "status", String.class, UnitPosition::status);
        return Documents.derived(
                        schema,
                        "ttl",
                        Long.class,
                        position -> position.expires().getEpochSecond())
                .build();
    }

    @Override
    public boolean store(UnitPosition position, Duration apart) {
        return positions.updateIf(
                position,
                Expression.builder()
                        .expression(
                                "attribute_not_exists(#unit) OR #at <= :apart OR (#at < :at AND #status <> :status)")
                        .putExpressionName("#unit", "unit")
                        .putExpressionName("#at", "at")
                        .putExpressionName("#status", "status")
                        .putExpressionValue(":apart", time(position.at().minus(apart)))
                        .putExpressionValue(":at", time(position.at()))
                        .putExpressionValue(":status", AttributeValue.fromS(position.status()))
                        .build());
    }

    private static AttributeValue time(Instant at) {
        return AttributeValue.fromN(Long.toString(EpochMillis.of(at)));
    }

    @Override
    public List<UnitPosition> all(AuditReceipt receipt) {
        Instant now = clock.instant();
        return positions.all().stream()
                .filter(position -> position.isReadable(now))
                .sorted(Comparator.comparing(UnitPosition::feed).thenComparing(UnitPosition::unit))
                .toList();
    }
}
