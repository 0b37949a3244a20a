package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.transparency.CountedMonth;
import casement.domain.transparency.PublicFigures;
import casement.domain.transparency.Surroundings;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Figures in a DynamoDB table: under one key an item for each month, whose {@code next} decides whose count comes first, and under another
 * what else the public is told.
 */
public final class DynamoDbPublicFigures implements PublicFigures {
    static final String WHAT = "the public figures";
    static final String KIND = "kind";
    static final String ITEM = "item";
    private static final String MONTHS = "months";
    private static final String SURROUNDINGS = "surroundings";
    private static final String NEXT = "next";

    private final Table<CountedMonth> months;
    private final Table<Surroundings> surroundings;

    public DynamoDbPublicFigures(DynamoDbEnhancedClient dynamoDb, String table) {
        months = new Table<>(WHAT, dynamoDb, table, monthSchema());
        surroundings = new Table<>(WHAT, dynamoDb, table, surroundingsSchema());
    }

    private static TableSchema<CountedMonth> monthSchema() {
        var schema = Documents.schema(CountedMonth.class, "document");
        Documents.derived(schema, KIND, String.class, month -> MONTHS, primaryPartitionKey());
        Documents.derived(schema, ITEM, String.class, month -> month.month().toString(), primarySortKey());
        return Documents.derived(schema, NEXT, Long.class, CountedMonth::next).build();
    }

    private static TableSchema<Surroundings> surroundingsSchema() {
        var schema = Documents.schema(Surroundings.class, "document");
        Documents.derived(schema, KIND, String.class, told -> SURROUNDINGS, primaryPartitionKey());
        return Documents.derived(schema, ITEM, String.class, told -> SURROUNDINGS, primarySortKey())
                .build();
    }

    @Override
    public List<CountedMonth> months() {
        return months.query(QueryConditional.keyEqualTo(
                        Key.builder().partitionValue(MONTHS).build()))
                .reversed();
    }

    @Override
    public void count(Optional<Long> before, CountedMonth month) {
        Expression condition = before.map(index -> Table.equal(NEXT, AttributeValue.fromN(Long.toString(index))))
                .orElseGet(() -> Table.absent(KIND));
        if (!months.updateIf(month, condition)) {
            throw new Fault.Conflict(month.month() + " was counted further by somebody else; read it again");
        }
    }

    @Override
    public Optional<Surroundings> surroundings() {
        return surroundings.find(Key.builder()
                .partitionValue(SURROUNDINGS)
                .sortValue(SURROUNDINGS)
                .build());
    }

    @Override
    public void tell(Surroundings told) {
        surroundings.update(told);
    }
}
