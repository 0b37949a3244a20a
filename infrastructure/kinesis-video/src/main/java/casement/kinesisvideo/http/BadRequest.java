package casement.kinesisvideo.http;

import java.io.IOException;

/** What came is not HTTP as it is understood here. */
final class BadRequest extends IOException {
    private final int status;

    BadRequest(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
