package casement.gateway;

/** How the program ends, for the program that started it. */
final class ExitCode {
    static final int DONE = 0;
    /** All came to an end, but not all video arrived; the report says what is missing and why. */
    static final int LOST = 1;
    /** An option is wrong, or a folder or file cannot be written. */
    static final int USAGE = 2;
    /** A source will not do as it is: a file is missing, or its video is not H.264. */
    static final int SOURCE = 3;

    static final int NO_SUCH_STREAM = 4;
    static final int NOT_ALLOWED = 5;

    private ExitCode() {}
}
