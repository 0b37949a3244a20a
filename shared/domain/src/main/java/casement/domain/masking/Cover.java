package casement.domain.masking;

import java.util.List;

/** What is covered in a picture. */
public sealed interface Cover {
    /** Approved as "nothing to mask". */
    record Nothing() implements Cover {}

    /** Every sample; the camera moves or stands where nobody drew a mask. */
    record WholeFrame() implements Cover {}

    /** These polygons, each grown by the margin (luma samples). */
    record Areas(List<Polygon> polygons, int marginPixels) implements Cover {}
}
