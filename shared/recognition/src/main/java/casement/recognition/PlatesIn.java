package casement.recognition;

import casement.domain.video.Frame;
import java.util.List;

/** Finds what may be plates in one picture, the likeliest first, no two of them at one place. */
interface PlatesIn {
    List<FoundPlate> find(Frame frame, PlateFinder.Effort effort);
}
