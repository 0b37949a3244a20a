package casement.lambda;

import java.util.List;

/** Which items of a batch are to be delivered again; the others are done. */
record BatchAnswer(List<Failure> batchItemFailures) {
    record Failure(String itemIdentifier) {}

    static BatchAnswer again(List<String> items) {
        return new BatchAnswer(items.stream().map(Failure::new).toList());
    }
}
