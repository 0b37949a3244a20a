package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.sharing.ErrorReport;
import casement.domain.sharing.ErrorReports;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Reports of errors in a DynamoDB table; an index lists those that are open and those that are closed. */
public final class DynamoDbErrorReports implements ErrorReports {
    private static final String BY_PROGRESS = "by-progress";
    private static final TableSchema<ErrorReport> SCHEMA = schema();

    private final Table<ErrorReport> reports;

    public DynamoDbErrorReports(DynamoDbEnhancedClient dynamoDb, String table) {
        reports = new Table<>("the register of error reports", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<ErrorReport> schema() {
        var schema = Documents.schema(ErrorReport.class, "report");
        Documents.derived(
                schema, "id", String.class, ErrorReport::id, primaryPartitionKey(), secondarySortKey(BY_PROGRESS));
        Documents.derived(
                schema, "progress", String.class, r -> progress(r.open()), secondaryPartitionKey(BY_PROGRESS));
        return Documents.derived(schema, "version", Integer.class, ErrorReport::version)
                .build();
    }

    private static String progress(boolean open) {
        return open ? "open" : "closed";
    }

    @Override
    public void add(ErrorReport report) {
        if (reports.addNew(report, "id").isPresent()) {
            throw new Fault.Conflict("there is a report of that id already");
        }
    }

    @Override
    public Optional<ErrorReport> find(AuditReceipt receipt, String id) {
        return reports.find(Key.builder().partitionValue(id).build());
    }

    @Override
    public List<ErrorReport> newest(AuditReceipt receipt, boolean open, Optional<String> after, int limit) {
        return reports.newestOfIndex(BY_PROGRESS, Listed.before(progress(open), after), limit);
    }

    @Override
    public void replace(ErrorReport next) {
        reports.replaceVersion(next, next.version() - 1);
    }
}
