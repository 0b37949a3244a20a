package casement.domain.plate;

import casement.domain.video.Frame;
import java.time.Instant;
import java.util.List;

/** Reads plates in pictures. It looks at plates alone: it knows no faces, and tells nothing of persons. */
public interface PlateReader {
    /** The plates in one picture, the surest first; at most one at each place. */
    List<SpottedPlate> read(Frame picture);

    /** Begins to follow vehicles through the frames of one camera. */
    Watch watch();

    /** Follows vehicles from frame to frame; for one camera, in the order of time, by one thread. */
    interface Watch {
        /** When another frame is of use: those before it need not be shown, nor made ready. */
        Instant next();

        /**
         * Of the frames that are due it looks at those in which something moves.
         *
         * @return passages that are over: of vehicles that have not been seen for a while
         */
        List<PlatePassage> see(Frame frame, Instant at);

        /** @return passages that were under way at the last frame */
        List<PlatePassage> end();
    }
}
