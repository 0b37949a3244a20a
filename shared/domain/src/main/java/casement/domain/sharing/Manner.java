package casement.domain.sharing;

/** In what manner somebody outside wants to have data. */
public enum Manner {
    /** Is this one read, or this one hit, right? */
    CONFIRMATION,
    /** A copy of a named stretch of one camera's recording. */
    CLIP,
    /** To be shown a named stretch of one camera's recording, without a copy. */
    VIEWING,
    /** To look for themselves. */
    SEARCH,
    /** Whatever comes in, as it comes in. */
    FEED,
    /** A connection between this system and a vendor's or a pooled database. */
    POOL
}
