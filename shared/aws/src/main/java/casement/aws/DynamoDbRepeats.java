package casement.aws;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import casement.domain.call.Call;
import casement.domain.call.Claim;
import casement.domain.call.KeptAnswer;
import casement.domain.call.Repeats;
import casement.domain.video.Sha256;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Calls that may come again in the table of calls; a conditional write decides whose a key is. */
public final class DynamoDbRepeats implements Repeats {
    private static final String CLAIMED_BY = "claimedBy";
    private static final TableSchema<Known> SCHEMA = schema();

    private final Table<Known> calls;
    private final Supplier<UUID> ids;

    public DynamoDbRepeats(DynamoDbEnhancedClient dynamoDb, String table, Supplier<UUID> ids) {
        calls = new Table<>("the record of calls", dynamoDb, table, SCHEMA);
        this.ids = ids;
    }

    /** @param claimedBy tells two claims apart that are alike in everything else */
    private record Known(Sha256 key, Sha256 content, String claimedBy, Optional<KeptAnswer> answer, Instant until) {
        private Claim claim() {
            return answer.<Claim>map(kept -> new Claim.Answered(content, kept))
                    .orElseGet(() -> new Claim.Begun(content));
        }
    }

    private static TableSchema<Known> schema() {
        var schema = Documents.schema(Known.class, "call");
        Documents.derived(schema, "id", String.class, known -> id(known.key()), primaryPartitionKey());
        Documents.derived(schema, CLAIMED_BY, String.class, Known::claimedBy);
        return Documents.derived(
                        schema, "ttl", Long.class, known -> known.until().getEpochSecond())
                .build();
    }

    @Override
    public Claim claim(Call call, Instant now) {
        Known claimed = known(call, Optional.empty(), now);
        Optional<Known> there = calls.addNew(claimed, "id");
        if (there.isEmpty()) {
            return new Claim.Fresh();
        }
        Known found = there.get();
        if (now.isBefore(found.until())) {
            return found.claim();
        }
        AttributeValue before = AttributeValue.fromS(found.claimedBy());
        return calls.updateIf(claimed, Table.equal(CLAIMED_BY, before))
                ? new Claim.Fresh()
                : new Claim.Begun(call.content());
    }

    @Override
    public void keep(Call call, KeptAnswer answer, Instant now) {
        calls.updateIf(known(call, Optional.of(answer), now), Table.present(CLAIMED_BY));
    }

    @Override
    public void release(Call call) {
        calls.delete(Key.builder().partitionValue(id(call.key())).build());
    }

    private Known known(Call call, Optional<KeptAnswer> answer, Instant now) {
        return new Known(call.key(), call.content(), ids.get().toString(), answer, now.plus(REMEMBERED));
    }

    private static String id(Sha256 key) {
        return "call/" + key.hex();
    }
}
