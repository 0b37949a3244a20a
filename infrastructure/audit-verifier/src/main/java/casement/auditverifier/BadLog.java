package casement.auditverifier;

/** Something of the log is not formed as it must be. */
final class BadLog extends RuntimeException {
    BadLog(String message) {
        super(message);
    }

    BadLog(String message, Throwable cause) {
        super(message, cause);
    }
}
