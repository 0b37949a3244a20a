package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.secondarySortKey;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.DataRequests;
import casement.domain.sharing.Gist;
import casement.domain.sharing.RequestQueue;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Requests for data in a DynamoDB table; an index lists each queue by id, which is by time. */
public final class DynamoDbDataRequests implements DataRequests {
    private static final String BY_QUEUE = "by-queue";
    private static final TableSchema<DataRequest> SCHEMA = schema();

    private final Table<DataRequest> requests;

    public DynamoDbDataRequests(DynamoDbEnhancedClient dynamoDb, String table) {
        requests = new Table<>("the register of requests for data", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<DataRequest> schema() {
        var schema = Documents.schema(DataRequest.class, "request");
        Documents.derived(
                schema, "id", String.class, DataRequest::id, primaryPartitionKey(), secondarySortKey(BY_QUEUE));
        Documents.derived(schema, "queue", String.class, r -> r.queue().name(), secondaryPartitionKey(BY_QUEUE));
        return Documents.derived(schema, "version", Integer.class, DataRequest::version)
                .build();
    }

    @Override
    public void add(DataRequest request) {
        if (requests.addNew(request, "id").isPresent()) {
            throw new Fault.Conflict("there is a request of that id already");
        }
    }

    @Override
    public Optional<Gist> gist(String id) {
        return read(id).map(request -> Gist.of(request.particulars()));
    }

    @Override
    public Optional<DataRequest> find(AuditReceipt receipt, String id) {
        return read(id);
    }

    private Optional<DataRequest> read(String id) {
        return requests.find(Key.builder().partitionValue(id).build());
    }

    @Override
    public List<DataRequest> newest(AuditReceipt receipt, RequestQueue queue, Optional<String> after, int limit) {
        return requests.newestOfIndex(BY_QUEUE, Listed.before(queue.name(), after), limit);
    }

    @Override
    public void replace(DataRequest next) {
        requests.replaceVersion(next, next.version() - 1);
    }
}
