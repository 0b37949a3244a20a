package casement.domain.audit;

/** How far an act has come. */
public enum Outcome {
    /** Recorded before anything is looked up. */
    ASKED,
    ANSWERED,
    REFUSED,
    CHANGED,
    ENDED,
    FAILED
}
