package casement.kinesisvideo.media;

import casement.kinesisvideo.stream.StoredFragment;
import casement.kinesisvideo.stream.VideoStream;

/** Tells the world of stored fragments, at least once each. */
public interface Announcements {
    /** Whether this fragment, once stored, is to be announced. */
    boolean wanted(VideoStream stream, StoredFragment fragment);

    /** Returns at once; the debt is on disk already. */
    void announce(VideoStream stream, StoredFragment fragment);
}
