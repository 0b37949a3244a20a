package casement.domain.video;

import java.util.function.Consumer;

/** Looks into stored, masked video. */
public interface VideoFrames {
    /**
     * Gives as many pictures as the motion in them needs, from none where nothing moves to so many a second.
     *
     * @param mostASecond at the fastest
     * @param sink takes each in order; its bytes are its own
     * @throws UnreadableVideo when not all of it can be decoded; it will not be readable later either
     */
    void sample(Sections segment, int mostASecond, Consumer<TimedFrame> sink) throws UnreadableVideo;

    /** A picture as JPEG, as it is. */
    byte[] jpeg(Frame frame);

    /** Stored video that cannot be decoded. */
    final class UnreadableVideo extends Exception {
        public UnreadableVideo(String detail, Throwable cause) {
            super(detail, cause);
        }
    }
}
