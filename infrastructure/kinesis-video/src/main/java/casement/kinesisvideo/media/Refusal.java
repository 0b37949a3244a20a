package casement.kinesisvideo.media;

import java.io.IOException;

/** Ends a PutMedia with an error acknowledgement. */
final class Refusal extends IOException {
    private final AckError error;

    Refusal(AckError error, String detail) {
        super(error + ": " + detail);
        this.error = error;
    }

    AckError error() {
        return error;
    }
}
