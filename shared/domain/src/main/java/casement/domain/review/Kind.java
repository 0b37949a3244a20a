package casement.domain.review;

/** Why a review is held, which says who may hold it. */
public enum Kind {
    /** A regular one, by a unit other than the one whose looks it is about. */
    AUDIT,
    /** Likewise, because somebody who oversees ordered it. */
    AUDIT_ON_DEMAND,
    /** By an agency's own people, of its own looks; nobody reviews what they did themselves. */
    LOG_REVIEW,
    /** Of something else than looks: no sample is drawn. */
    OTHER
}
