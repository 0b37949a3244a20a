package casement.kinesisvideo.sigv4;

/** Why a request's signature was not accepted; the message may be shown to the caller. */
public final class SignatureFault extends Exception {

    /** What was wrong, so that each service can give it its own name. */
    public enum Kind {
        MISSING,
        INCOMPLETE,
        UNKNOWN_KEY,
        WRONG_SCOPE,
        NOT_IN_TIME,
        EXPIRED,
        WRONG_SIGNATURE,
        WRONG_BODY
    }

    private final Kind kind;

    SignatureFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
