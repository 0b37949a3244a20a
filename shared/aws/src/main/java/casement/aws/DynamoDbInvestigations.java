package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.audit.AuditReceipt;
import casement.domain.investigation.Investigation;
import casement.domain.investigation.InvestigationChange;
import casement.domain.investigation.InvestigationId;
import casement.domain.investigation.Investigations;
import casement.domain.people.AgencyId;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The register of investigations in a DynamoDB table: one item an entry of an investigation's history. */
public final class DynamoDbInvestigations implements Investigations {
    private static final String CHANGE = "investigationChange";
    private static final String AGENCY = "agency";
    private static final TableSchema<InvestigationChange> SCHEMA = schema();

    private final Histories<InvestigationChange> histories;

    public DynamoDbInvestigations(DynamoDbEnhancedClient dynamoDb, String table) {
        histories = new Histories<>("the register of investigations", dynamoDb, table, SCHEMA, CHANGE);
    }

    private static TableSchema<InvestigationChange> schema() {
        var schema = Documents.schema(InvestigationChange.class, CHANGE);
        Documents.derived(
                schema,
                Histories.ID,
                String.class,
                change -> change.investigation().id().value(),
                primaryPartitionKey());
        Documents.derived(
                schema,
                AGENCY,
                String.class,
                change -> change.investigation().agency().value());
        return Documents.derived(
                        schema,
                        Histories.REVISION,
                        Long.class,
                        change -> change.investigation().revision(),
                        primarySortKey())
                .build();
    }

    @Override
    public Optional<Investigation> named(InvestigationId id) {
        return histories.newest(id.value()).map(InvestigationChange::investigation);
    }

    @Override
    public List<Investigation> page(AuditReceipt receipt, AgencyId agency, Optional<InvestigationId> after, int limit) {
        return histories
                .page(
                        Table.equal(AGENCY, AttributeValue.fromS(agency.value())),
                        after.map(InvestigationId::value),
                        change -> change.investigation().id(),
                        limit)
                .map(InvestigationChange::investigation)
                .toList();
    }

    @Override
    public List<InvestigationChange> history(AuditReceipt receipt, InvestigationId id) {
        return histories.of(id.value());
    }

    @Override
    public void change(AuditReceipt receipt, InvestigationChange change) {
        histories.add(List.of(change));
    }
}
