package casement.recognition;

import casement.domain.video.Frame;
import java.util.List;

/** Finds what may be plates in one picture, the likeliest first. */
interface PlatesIn {
    List<FoundPlate> find(Frame frame);
}
