package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import casement.domain.audit.AuditReceipt;
import casement.domain.people.People;
import casement.domain.people.Person;
import casement.domain.people.PersonChange;
import casement.domain.people.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** The directory of persons in a DynamoDB table: one item an entry of somebody's history, the newest of which is who they are now. */
public final class DynamoDbPeople implements People {
    private static final String CHANGE = "personChange";
    private static final String PREFIX = "person/";
    private static final TableSchema<PersonChange> SCHEMA = schema();

    private final Histories<PersonChange> histories;

    public DynamoDbPeople(DynamoDbEnhancedClient dynamoDb, String table) {
        histories = new Histories<>("the directory of persons", dynamoDb, table, SCHEMA, CHANGE);
    }

    private static TableSchema<PersonChange> schema() {
        var schema = Documents.schema(PersonChange.class, CHANGE);
        Documents.derived(
                schema,
                Histories.ID,
                String.class,
                change -> key(change.person().id()),
                primaryPartitionKey());
        return Documents.derived(
                        schema,
                        Histories.REVISION,
                        Long.class,
                        change -> change.person().revision(),
                        primarySortKey())
                .build();
    }

    @Override
    public Optional<Person> knocking(String subject) {
        return now(PersonId.of(subject));
    }

    @Override
    public Optional<Person> find(AuditReceipt receipt, PersonId id) {
        return now(id);
    }

    @Override
    public List<Person> all(AuditReceipt receipt) {
        return histories
                .newestOfEach(
                        change -> change.person().id(),
                        change -> change.person().revision())
                .map(PersonChange::person)
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    @Override
    public List<Person> page(AuditReceipt receipt, Optional<PersonId> after, int limit) {
        return histories
                .page(after.map(DynamoDbPeople::key), change -> change.person().id(), limit)
                .map(PersonChange::person)
                .toList();
    }

    @Override
    public List<PersonChange> history(AuditReceipt receipt, PersonId id) {
        return histories.of(key(id));
    }

    @Override
    public void change(AuditReceipt receipt, List<PersonChange> changes) {
        if (changes.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("at most " + MOST_AT_ONCE + " at once");
        }
        histories.add(changes);
    }

    private Optional<Person> now(PersonId id) {
        return histories.newest(key(id)).map(PersonChange::person);
    }

    private static String key(PersonId id) {
        return PREFIX + id.value();
    }
}
