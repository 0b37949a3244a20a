package casement.domain.vehicle;

import casement.domain.video.TimedFrame;
import casement.domain.video.VideoFrames;
import java.util.List;

/** Sees vehicles and other objects in pictures. It knows no faces and no plates, and tells nothing of persons but that one passed. */
public interface ObjectRecogniser {
    /** Begins to follow what moves through the pictures of one camera. */
    Watch watch();

    /** Follows objects from picture to picture; for one camera, in the order of time, by one thread. */
    interface Watch extends VideoFrames.Viewer {
        /** Of the pictures that are due it looks at those in which something moves. */
        @Override
        void see(TimedFrame picture);

        /** @return what has moved through the pictures, in the order in which it was first seen */
        List<Observation> end();
    }
}
