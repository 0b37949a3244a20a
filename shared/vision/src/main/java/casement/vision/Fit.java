package casement.vision;

import casement.domain.masking.Cover;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.WithholdReason;

/** How a picture's size relates to the one that a mask set was drawn on: the same shape, perhaps scaled. */
record Fit(double scale, boolean exact) {

    /** @throws Unmaskable when the shape is another, so that polygons would lie elsewhere */
    static Fit of(PictureSize size, PictureSize drawnOn) throws Unmaskable {
        double scale = (double) size.width() / drawnOn.width();
        double off = Math.abs(drawnOn.height() * scale - size.height());
        if (off > 1) {
            throw new Unmaskable(
                    WithholdReason.SIZE_DOES_NOT_FIT_MASK_SET,
                    "the picture is " + size + ", the mask set was drawn on " + drawnOn);
        }
        return new Fit(scale, off == 0);
    }

    /** Never less than the mask set asks for; one sample more where scaling had to round. */
    double marginPixels(Cover cover) {
        if (cover instanceof Cover.Areas areas) {
            return areas.marginPixels() * Math.max(1, scale) + (exact ? 0 : 1);
        }
        return 0;
    }
}
