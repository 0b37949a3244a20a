package casement.domain.masking;

import casement.domain.Fault;

/** A point of the picture: 0,0 is the top left corner, 1,1 the bottom right. */
public record Point(double x, double y) {
    public Point {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new Fault.BadInput("point", "coordinates go from 0 to 1, not (" + x + ", " + y + ")");
        }
    }
}
