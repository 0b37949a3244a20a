package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.Fault;
import casement.domain.camera.Authorisation;
import casement.domain.camera.Authorisations;
import casement.domain.camera.CameraId;
import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Written permissions in a DynamoDB table; a spent one stays, marked with when it was spent. */
public final class DynamoDbAuthorisations implements Authorisations {
    private static final String WHAT = "the register of authorisations";
    private static final TableSchema<Authorisation> GIVEN = givenSchema();
    private static final TableSchema<Spent> SPENT = spentSchema();

    private final Table<Authorisation> given;
    private final Table<Spent> spent;

    public DynamoDbAuthorisations(DynamoDbEnhancedClient dynamoDb, String table) {
        given = new Table<>(WHAT, dynamoDb, table, GIVEN);
        spent = new Table<>(WHAT, dynamoDb, table, SPENT);
    }

    /** That an authorisation was used up. */
    private record Spent(String id, Instant at) {}

    private static TableSchema<Authorisation> givenSchema() {
        var schema = Documents.schema(Authorisation.class, "authorisation");
        return Documents.derived(schema, "id", String.class, Authorisation::id, primaryPartitionKey())
                .build();
    }

    private static TableSchema<Spent> spentSchema() {
        var schema = Documents.schema(Spent.class, "spent");
        return Documents.derived(schema, "id", String.class, Spent::id, primaryPartitionKey())
                .build();
    }

    @Override
    public void add(Authorisation authorisation) {
        if (given.addNew(authorisation, "id").isPresent()) {
            throw new Fault.Conflict("there is an authorisation of that id already");
        }
    }

    @Override
    public Authorisation spend(String id, CameraId camera, Instant now) {
        if (id.isEmpty()) {
            throw refused();
        }
        Authorisation there = given.find(Key.builder().partitionValue(id).build())
                .filter(found -> found.camera().equals(camera) && now.isBefore(found.until()))
                .orElseThrow(DynamoDbAuthorisations::refused);
        Expression unused = Expression.join(Table.present("authorisation"), Table.absent("spent"), " AND ");
        if (!spent.updateIf(new Spent(id, now), unused)) {
            throw refused();
        }
        return there;
    }

    private static Fault.Refused refused() {
        return new Fault.Refused("SCH-2", "there is no unused authorisation for this camera that is still valid");
    }
}
