package casement.domain.sharing;

/** How a request reached the records officer. */
public enum Channel {
    API,
    FORM,
    LETTER
}
