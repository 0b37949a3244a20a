package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.Fault;
import casement.domain.transparency.MeasureImport;
import casement.domain.transparency.Measures;
import java.util.List;
import java.util.Locale;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Imports of measures in the DynamoDB table of figures: one item each, put once. */
public final class DynamoDbMeasures implements Measures {
    private static final String MEASURES = "measures";

    private final Table<MeasureImport> imports;

    public DynamoDbMeasures(DynamoDbEnhancedClient dynamoDb, String table) {
        imports = new Table<>("the register of measures", dynamoDb, table, schema());
    }

    private static TableSchema<MeasureImport> schema() {
        var schema = Documents.schema(MeasureImport.class, "document");
        Documents.derived(schema, DynamoDbPublicFigures.KIND, String.class, made -> MEASURES, primaryPartitionKey());
        return Documents.derived(
                        schema,
                        DynamoDbPublicFigures.ITEM,
                        String.class,
                        made -> String.format(Locale.ROOT, "%09d", made.version()),
                        primarySortKey())
                .build();
    }

    @Override
    public List<MeasureImport> all() {
        return imports.query(QueryConditional.keyEqualTo(
                        Key.builder().partitionValue(MEASURES).build()))
                .reversed();
    }

    @Override
    public void add(MeasureImport next) {
        if (!imports.updateIf(next, Table.absent(DynamoDbPublicFigures.KIND))) {
            throw new Fault.Conflict("there is a version " + next.version() + " already; read it again");
        }
    }
}
