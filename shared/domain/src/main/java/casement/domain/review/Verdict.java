package casement.domain.review;

/** What a reviewer says of a look. */
public enum Verdict {
    IN_ORDER,
    /** The words do not say what it was for. */
    REASON_UNCLEAR,
    /** The case or incident is not there, or is about something else. */
    NUMBER_WRONG,
    /** The document does not allow looks for that. */
    PURPOSE_NOT_ALLOWED,
    /** More was looked at than the purpose needed. */
    TOO_MUCH,
    /** The person had no right to, or what came back went where it may not go. */
    OTHERWISE_WRONG
}
