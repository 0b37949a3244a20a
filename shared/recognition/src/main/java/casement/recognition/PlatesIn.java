package casement.recognition;

import casement.domain.video.Frame;
import casement.recognition.picture.Part;
import java.util.List;

/** Finds what may be plates in one picture, the likeliest first, no two of them at one place. */
interface PlatesIn {
    /** @param where to look; what is elsewhere in the picture is not found */
    List<FoundPlate> find(Frame frame, List<Part> where, PlateFinder.Effort effort);
}
