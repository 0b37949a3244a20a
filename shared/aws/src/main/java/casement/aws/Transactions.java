package casement.aws;

import java.util.function.Consumer;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Writes that are done all together or not at all. */
final class Transactions {
    private Transactions() {}

    /**
     * @param what is written to, in words, for faults
     * @return whether it was carried out; else somebody else's write came first, and trying again may work
     */
    static boolean write(
            String what, DynamoDbEnhancedClient dynamoDb, Consumer<TransactWriteItemsEnhancedRequest.Builder> writes) {
        return AwsFaults.guard(what, () -> {
            try {
                dynamoDb.transactWriteItems(writes);
                return true;
            } catch (TransactionCanceledException e) {
                if (!wasBeaten(e)) {
                    throw e;
                }
                return false;
            }
        });
    }

    /** Puts the item where the condition holds. */
    static <T> TransactPutItemEnhancedRequest<T> put(T item, Class<T> type, Expression condition) {
        return TransactPutItemEnhancedRequest.builder(type)
                .item(item)
                .conditionExpression(condition)
                .build();
    }

    private static boolean wasBeaten(TransactionCanceledException e) {
        return e.cancellationReasons().stream()
                .anyMatch(reason ->
                        "ConditionalCheckFailed".equals(reason.code()) || "TransactionConflict".equals(reason.code()));
    }
}
