package casement.domain.plate;

/** How a read's text fits what was looked for. */
public enum PlateMatch {
    /** Every character is the same. */
    EXACT,
    /** The same but for characters that look alike. */
    OCR_EQUIVALENT,
    /** It fits where characters were left open. */
    PARTIAL
}
