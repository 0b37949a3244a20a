package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.Fault;
import casement.domain.redaction.RedactionId;
import casement.domain.redaction.RedactionProposal;
import casement.domain.redaction.RedactionProposals;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Redactions in a DynamoDB table: one item each, whose version decides whose write comes first. */
public final class DynamoDbRedactionProposals implements RedactionProposals {
    private static final String ID = "id";
    private static final TableSchema<RedactionProposal> SCHEMA = schema();

    private final Table<RedactionProposal> proposals;

    public DynamoDbRedactionProposals(DynamoDbEnhancedClient dynamoDb, String table) {
        proposals = new Table<>("the register of redactions", dynamoDb, table, SCHEMA);
    }

    private static TableSchema<RedactionProposal> schema() {
        var schema = Documents.schema(RedactionProposal.class, "document");
        Documents.derived(schema, ID, String.class, proposal -> proposal.id().value(), primaryPartitionKey());
        return Documents.derived(schema, "version", Integer.class, RedactionProposal::version)
                .build();
    }

    @Override
    public void add(RedactionProposal proposal) {
        if (proposals.addNew(proposal, ID).isPresent()) {
            throw new Fault.Conflict("there is a redaction of that id already");
        }
    }

    @Override
    public Optional<RedactionProposal> find(RedactionId id) {
        return proposals.find(Key.builder().partitionValue(id.value()).build());
    }

    @Override
    public List<RedactionProposal> all() {
        return proposals.all().stream()
                .sorted(Comparator.comparing(
                                (RedactionProposal proposal) -> proposal.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public void record(RedactionProposal next) {
        proposals.replaceVersion(next, next.version() - 1);
    }
}
