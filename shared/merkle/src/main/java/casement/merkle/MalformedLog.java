package casement.merkle;

/** Something is not formed as a log's tiles, checkpoints and proofs are. */
public final class MalformedLog extends RuntimeException {
    public MalformedLog(String message) {
        super(message);
    }

    public MalformedLog(String message, Throwable cause) {
        super(message, cause);
    }
}
