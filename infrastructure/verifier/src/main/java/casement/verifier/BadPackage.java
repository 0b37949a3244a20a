package casement.verifier;

/** It is so broken that looking further makes no sense. */
final class BadPackage extends RuntimeException {
    BadPackage(String message) {
        super(message);
    }

    BadPackage(String message, Throwable cause) {
        super(message, cause);
    }
}
