package casement.aws;

import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Why a transaction was not carried out. */
final class Transactions {
    private Transactions() {}

    /** Whether another one was faster; trying again may work. */
    static boolean wasBeaten(TransactionCanceledException e) {
        return e.cancellationReasons().stream()
                .anyMatch(reason ->
                        "ConditionalCheckFailed".equals(reason.code()) || "TransactionConflict".equals(reason.code()));
    }
}
