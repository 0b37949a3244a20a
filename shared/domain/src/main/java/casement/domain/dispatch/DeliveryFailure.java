package casement.domain.dispatch;

/** Why a try came to nothing. */
public enum DeliveryFailure {
    /** It answered that it did not take the message. */
    REFUSED,
    /** It answered that there is nobody any more (410). */
    GONE,
    /** Its answer would have sent us elsewhere, where we do not go. */
    REDIRECTED,
    /** There was no connection. */
    UNREACHABLE,
    /** It took too long. */
    TOO_SLOW,
    /** Its host is not allowed any more; nothing was sent. */
    NOT_ALLOWED,
    /** The webhook has ended; nothing was sent. */
    ENDED
}
