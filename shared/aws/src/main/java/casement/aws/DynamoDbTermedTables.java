package casement.aws;

import casement.domain.audit.AuditReceipt;
import casement.domain.retention.TableSlice;
import casement.domain.retention.TermedTables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** DynamoDB tables with a time to live. A slice is a segment of a parallel scan; only counts come back, which the role demands. */
public final class DynamoDbTermedTables implements TermedTables {
    private static final String TERM = "ttl";

    private final DynamoDbClient dynamoDb;
    private final List<String> names;

    public DynamoDbTermedTables(DynamoDbClient dynamoDb, List<String> names) {
        this.dynamoDb = dynamoDb;
        this.names = List.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public long left(AuditReceipt receipt, String table, TableSlice slice, Instant termBefore) {
        AttributeValue limit = AttributeValue.fromN(Long.toString(termBefore.getEpochSecond()));
        return AwsFaults.guard(
                "the table " + table,
                () -> dynamoDb
                        .scanPaginator(r -> r.tableName(table)
                                .select(Select.COUNT)
                                .segment(slice.index())
                                .totalSegments(slice.of())
                                .filterExpression("#term < :limit")
                                .expressionAttributeNames(Map.of("#term", TERM))
                                .expressionAttributeValues(Map.of(":limit", limit)))
                        .stream()
                        .mapToLong(ScanResponse::count)
                        .sum());
    }
}
