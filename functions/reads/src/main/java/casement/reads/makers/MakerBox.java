package casement.reads.makers;

import casement.domain.plate.PictureBox;
import casement.domain.video.PictureSize;
import java.util.Optional;

/**
 * A rectangle as a maker tells it.
 *
 * @param pixels whether it is in pixels; else in parts of the picture's width and height
 */
public record MakerBox(double left, double top, double right, double bottom, boolean pixels) {
    /** In parts of the picture, cut off at its edges; empty when nothing of it lies inside. */
    public Optional<PictureBox> in(PictureSize size) {
        double x = pixels ? size.width() : 1;
        double y = pixels ? size.height() : 1;
        double fromLeft = inside(left / x);
        double fromTop = inside(top / y);
        double width = inside(right / x) - fromLeft;
        double height = inside(bottom / y) - fromTop;
        return width > 0 && height > 0
                ? Optional.of(new PictureBox(fromLeft, fromTop, width, height))
                : Optional.empty();
    }

    private static double inside(double part) {
        return Math.clamp(part, 0, 1);
    }
}
