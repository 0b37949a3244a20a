package casement.domain.hotlist;

/** How far an import has come. */
public enum ImportState {
    /** An address was given out; the file is awaited, or is being read. */
    RECEIVED,
    /** It shrinks the list so far that a second person must say yes. */
    AWAITING_APPROVAL,
    /** It is what the list says. */
    IN_FORCE,
    /** Nothing of it counts. */
    REFUSED
}
