package casement.domain.video;

import java.time.Instant;

/** Looks into stored, masked video. */
public interface VideoFrames {
    /**
     * Shows the pictures that the viewer waits for, in the order of time.
     *
     * @throws UnreadableVideo when not all that is waited for can be decoded; it will not be readable later either
     */
    void show(Sections segment, Viewer viewer) throws UnreadableVideo;

    /** A picture as JPEG, as it is. */
    byte[] jpeg(Frame frame);

    /** Who looks. */
    interface Viewer {
        /** When another picture is of use: those before it are not made ready; after {@link Instant#MAX} none is decoded. */
        Instant next();

        /** @param picture its bytes are its own */
        void see(TimedFrame picture);
    }

    /** Stored video that cannot be decoded. */
    final class UnreadableVideo extends Exception {
        public UnreadableVideo(String detail, Throwable cause) {
            super(detail, cause);
        }
    }
}
