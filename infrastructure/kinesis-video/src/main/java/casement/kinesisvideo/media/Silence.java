package casement.kinesisvideo.media;

import casement.kinesisvideo.Limits;
import java.io.IOException;
import java.time.Duration;

/** How long a producer has said nothing: first it is told so, at last its connection ends. */
final class Silence {
    private final Limits limits;
    private Duration told = Duration.ZERO;

    Silence(Limits limits) {
        this.limits = limits;
    }

    /** @throws TooLong when the connection is to end */
    void lasts(Duration since, Acks acks) throws IOException {
        if (since.compareTo(limits.closedAfter()) >= 0) {
            throw new TooLong(since);
        }
        if (since.compareTo(limits.idleAfter()) < 0) {
            told = Duration.ZERO;
        } else if (since.minus(told).compareTo(limits.idleAfter()) >= 0) {
            told = since;
            acks.idle();
        }
    }

    /** Ends a PutMedia without an error. */
    static final class TooLong extends IOException {
        TooLong(Duration since) {
            super("nothing came for " + since.toSeconds() + " s");
        }
    }
}
