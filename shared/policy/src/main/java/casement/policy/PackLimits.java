package casement.policy;

/** How much of something a pack may hold, so that reading one cannot take the system down. */
final class PackLimits {
    /** A text and what it differs in lie in one item of a table, which holds 400 KB. */
    static final int MOST_BYTES = 60_000;

    /** Of a condition in Cedar's language, or of a number's form. */
    static final int MOST_CHARACTERS = 2_000;

    private PackLimits() {}
}
