package casement.domain.plate;

import casement.domain.camera.Movement;
import casement.domain.video.Frame;
import java.time.Instant;

/**
 * One vehicle passing: what its plate says after all frames in which it was seen.
 *
 * @param plate with the text that the frames voted for; its box is that in the picture
 * @param frames in which the plate was seen
 * @param agreeing frames of these that say the same text by themselves
 * @param from when it was seen first
 * @param until when it was seen last; another passage of the same plate that begins soon after may be the same vehicle
 * @param movement of the plate
 * @param at when the picture was taken
 * @param picture the frame in which the plate is seen best
 */
public record PlatePassage(
        SpottedPlate plate,
        int frames,
        int agreeing,
        Instant from,
        Instant until,
        Movement movement,
        Instant at,
        Frame picture) {
    /** Names no plate. */
    @Override
    public String toString() {
        return "a passage from " + from + " until " + until + " in " + frames + " frames";
    }
}
