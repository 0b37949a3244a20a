package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.Fault;
import casement.domain.access.RecentReasons;
import casement.domain.video.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What people said lately in a DynamoDB table: one item a person, replaced only as it was read. */
public final class DynamoDbRecentReasons implements RecentReasons {
    /** Each time somebody else writes, one of those that wait gets through. */
    private static final int MOST_ATTEMPTS = 25;

    private static final String REVISION = "revision";
    private static final TableSchema<Lately> SCHEMA = schema();

    private final Table<Lately> people;
    private final Supplier<UUID> ids;

    public DynamoDbRecentReasons(DynamoDbEnhancedClient dynamoDb, String table, Supplier<UUID> ids) {
        people = new Table<>("the record of recent reasons", dynamoDb, table, SCHEMA);
        this.ids = ids;
    }

    private record Said(Sha256 words, Instant at) {}

    /**
     * A person's last reasons, newest first.
     *
     * @param revision a new one at every write
     * @param until when all of it is too old
     */
    private record Lately(Sha256 person, List<Said> said, String revision, Instant until) {
        private boolean has(Sha256 words) {
            return said.stream().anyMatch(one -> one.words().equals(words));
        }

        private boolean holds(Sha256 words, Instant now) {
            return still(now).anyMatch(one -> one.words().equals(words));
        }

        private Stream<Said> still(Instant now) {
            return said.stream().filter(one -> now.isBefore(one.at().plus(LATELY)));
        }

        private Lately without(Sha256 words, String written) {
            List<Said> rest =
                    said.stream().filter(one -> !one.words().equals(words)).toList();
            return new Lately(person, rest, written, until);
        }

        private Lately with(Sha256 words, Instant now, String written) {
            List<Said> newest = Stream.concat(Stream.of(new Said(words, now)), still(now))
                    .limit(REMEMBERED)
                    .toList();
            return new Lately(person, newest, written, now.plus(LATELY));
        }
    }

    private static TableSchema<Lately> schema() {
        var schema = Documents.schema(Lately.class, "lately");
        Documents.derived(
                schema, "person", String.class, lately -> lately.person().hex(), primaryPartitionKey());
        Documents.derived(schema, REVISION, String.class, Lately::revision);
        return Documents.derived(
                        schema, "ttl", Long.class, lately -> lately.until().getEpochSecond())
                .build();
    }

    @Override
    public boolean remember(Sha256 person, Sha256 words, Instant now) {
        String mine = ids.get().toString();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Lately> before = find(person);
            if (before.filter(lately -> lately.revision().equals(mine)).isPresent()) {
                // The answer to a write of ours was lost.
                return true;
            }
            if (before.filter(lately -> lately.holds(words, now)).isPresent()) {
                return false;
            }
            Lately start = before.orElseGet(() -> new Lately(person, List.of(), mine, now));
            if (people.updateIf(start.with(words, now, mine), unchanged(before))) {
                return true;
            }
        }
        throw tooFast();
    }

    @Override
    public void forget(Sha256 person, Sha256 words) {
        String mine = ids.get().toString();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Lately> before = find(person);
            Optional<Lately> after = before.filter(lately -> lately.has(words)).map(l -> l.without(words, mine));
            if (after.isEmpty() || people.updateIf(after.get(), unchanged(before))) {
                return;
            }
        }
        throw tooFast();
    }

    private Optional<Lately> find(Sha256 person) {
        return people.find(Key.builder().partitionValue(person.hex()).build());
    }

    private static Expression unchanged(Optional<Lately> before) {
        return before.map(lately -> Table.equal(REVISION, AttributeValue.fromS(lately.revision())))
                .orElseGet(() -> Table.absent("person"));
    }

    private static Fault tooFast() {
        return new Fault.Unavailable(
                "the record of recent reasons changes too fast; try again",
                new IllegalStateException("no write got through"));
    }
}
