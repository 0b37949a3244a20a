package casement.domain.sharing;

/** In whose list a request lies. */
public enum RequestQueue {
    STAFF,
    /** Seen by legal counsel alone. */
    COUNSEL
}
