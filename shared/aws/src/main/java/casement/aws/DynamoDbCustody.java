package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.Custody;
import casement.domain.evidence.EvidenceId;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Chains of custody in a DynamoDB table, an item a line; the number of a line is written once. */
public final class DynamoDbCustody implements Custody {
    private static final TableSchema<Line> SCHEMA = schema();

    private final Table<Line> lines;

    /** As it was written: its digest is in the next one. */
    record Line(EvidenceId item, long number, String text) {}

    public DynamoDbCustody(DynamoDbEnhancedClient dynamoDb, String table) {
        lines = new Table<>("the register of custody", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<Line> schema() {
        var schema = Documents.schema(Line.class, "line");
        Documents.derived(schema, "item", String.class, line -> line.item().value(), primaryPartitionKey());
        return Documents.derived(schema, "event", Long.class, Line::number, primarySortKey())
                .build();
    }

    @Override
    public boolean append(EvidenceId item, long number, String line) {
        return lines.addNew(new Line(item, number, line), "item").isEmpty();
    }

    @Override
    public List<String> lines(AuditReceipt receipt, EvidenceId item) {
        return lines
                .query(QueryConditional.keyEqualTo(
                        Key.builder().partitionValue(item.value()).build()))
                .stream()
                .map(Line::text)
                .toList();
    }
}
