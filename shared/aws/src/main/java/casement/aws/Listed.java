package casement.aws;

import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Which items of an index that lists them by id. */
final class Listed {
    private Listed() {}

    /** @param id from which on, itself left out; empty: all */
    static QueryConditional before(String partition, Optional<String> id) {
        Key.Builder list = Key.builder().partitionValue(partition);
        return id.map(last -> QueryConditional.sortLessThan(list.sortValue(last).build()))
                .orElseGet(() -> QueryConditional.keyEqualTo(list.build()));
    }
}
