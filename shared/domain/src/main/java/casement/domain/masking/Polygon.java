package casement.domain.masking;

import casement.domain.Fault;
import java.util.List;

/** A closed area of the picture (the last corner joins the first), with an area greater than zero. */
public record Polygon(List<Point> corners) {
    private static final int MOST_CORNERS = 1_000;

    public Polygon {
        corners = List.copyOf(corners);
        if (corners.size() < 3 || corners.size() > MOST_CORNERS) {
            throw new Fault.BadInput("polygon", "a polygon has 3 to 1000 corners, not " + corners.size());
        }
        if (corners.stream().distinct().count() < 3) {
            throw new Fault.BadInput("polygon", "a polygon needs three different corners");
        }
    }
}
