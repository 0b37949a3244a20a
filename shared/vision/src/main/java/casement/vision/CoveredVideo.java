package casement.vision;

import casement.domain.video.PictureSize;
import java.util.List;

/**
 * Pictures that may be stored, in decoding order, with what a decoder has to know.
 *
 * @param pictures behind four-byte lengths, slices only
 * @param pictureTicks how long the last picture stands
 */
record CoveredVideo(AvcConfig config, PictureSize size, List<CodedPicture> pictures, long pictureTicks) {}
