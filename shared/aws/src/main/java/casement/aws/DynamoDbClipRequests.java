package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequestId;
import casement.domain.evidence.ClipRequests;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Requests for clips in a DynamoDB table; an index lists them by id, which is by time. */
public final class DynamoDbClipRequests implements ClipRequests {
    private static final String BY_TIME = "by-time";
    private static final String ALL = "requests";
    private static final TableSchema<ClipRequest> SCHEMA = schema();

    private final Table<ClipRequest> requests;

    public DynamoDbClipRequests(DynamoDbEnhancedClient dynamoDb, String table) {
        requests = new Table<>("the register of requests for clips", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<ClipRequest> schema() {
        var schema = Documents.schema(ClipRequest.class, "request");
        Documents.derived(
                schema,
                "id",
                String.class,
                request -> request.id().value(),
                primaryPartitionKey(),
                secondarySortKey(BY_TIME));
        Documents.derived(schema, "listed", String.class, request -> ALL, secondaryPartitionKey(BY_TIME));
        return Documents.derived(schema, "version", Integer.class, ClipRequest::version)
                .build();
    }

    @Override
    public void add(ClipRequest request) {
        if (requests.addNew(request, "id").isPresent()) {
            throw new Fault.Conflict("there is a request of that id already");
        }
    }

    @Override
    public Optional<ClipRequest> find(ClipRequestId id) {
        return requests.find(Key.builder().partitionValue(id.value()).build());
    }

    @Override
    public List<ClipRequest> newest(AuditReceipt receipt, Optional<ClipRequestId> after, int limit) {
        return requests.newestOfIndex(BY_TIME, Listed.before(ALL, after.map(ClipRequestId::value)), limit);
    }

    @Override
    public void replace(ClipRequest next) {
        requests.replaceVersion(next, next.version() - 1);
    }
}
