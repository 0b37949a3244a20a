package casement.domain.plate;

import casement.domain.Fault;

/** A rectangle of a picture, in parts of its width and height: 0,0 is the top left corner, 1,1 the bottom right. */
public record PictureBox(double left, double top, double width, double height) {
    private static final double SLACK = 1e-6;

    public PictureBox {
        boolean inside = left >= 0 && top >= 0 && left + width <= 1 + SLACK && top + height <= 1 + SLACK;
        if (!inside || !(width > 0 && height > 0)) {
            throw new Fault.BadInput(
                    "box", "a box lies inside the picture, in parts of its width and height from 0 to 1");
        }
    }
}
