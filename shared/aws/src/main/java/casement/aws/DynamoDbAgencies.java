package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.people.Agencies;
import casement.domain.people.Agency;
import casement.domain.people.AgencyChange;
import casement.domain.people.AgencyId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** The directory of agencies in a DynamoDB table: one item an entry of an agency's history, the newest of which is what it is now. */
public final class DynamoDbAgencies implements Agencies {
    private static final String CHANGE = "agencyChange";
    private static final String PREFIX = "agency/";
    private static final TableSchema<AgencyChange> SCHEMA = schema();

    private final Histories<AgencyChange> histories;

    public DynamoDbAgencies(DynamoDbEnhancedClient dynamoDb, String table) {
        histories = new Histories<>("the directory of agencies", dynamoDb, table, SCHEMA, CHANGE);
    }

    private static TableSchema<AgencyChange> schema() {
        var schema = Documents.schema(AgencyChange.class, CHANGE);
        Documents.derived(
                schema,
                Histories.ID,
                String.class,
                change -> key(change.agency().id()),
                primaryPartitionKey());
        return Documents.derived(
                        schema,
                        Histories.REVISION,
                        Long.class,
                        change -> change.agency().revision(),
                        primarySortKey())
                .build();
    }

    @Override
    public Optional<Agency> find(AgencyId id) {
        return histories.newest(key(id)).map(AgencyChange::agency);
    }

    @Override
    public List<Agency> all() {
        return histories
                .newestOfEach(
                        change -> change.agency().id(),
                        change -> change.agency().revision())
                .map(AgencyChange::agency)
                .sorted(Comparator.comparing(Agency::id))
                .toList();
    }

    @Override
    public List<Agency> page(Optional<AgencyId> after, int limit) {
        return histories
                .page(
                        after.map(DynamoDbAgencies::key),
                        change -> change.agency().id(),
                        limit)
                .map(AgencyChange::agency)
                .toList();
    }

    @Override
    public List<AgencyChange> history(AgencyId id) {
        return histories.of(key(id));
    }

    @Override
    public void change(AgencyChange change) {
        histories.add(List.of(change));
    }

    private static String key(AgencyId id) {
        return PREFIX + id.value();
    }
}
