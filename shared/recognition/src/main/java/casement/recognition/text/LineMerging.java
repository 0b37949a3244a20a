package casement.recognition.text;

import casement.recognition.picture.Quad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins pieces of one line that a picture, a bolt or a wide gap between them has parted. */
public final class LineMerging {
    private static final double WIDEST_GAP = 2.2;
    private static final double HEIGHTS_DIFFER = 1.5;
    private static final double OFF = 0.35;

    private LineMerging() {}

    /** The lines as they are, and with them each pair of neighbours as one. */
    public static List<Line> merged(List<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(line -> line.quad().left()));
        List<Line> all = new ArrayList<>(lines);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (belong(sorted.get(i).quad(), sorted.get(j).quad())) {
                    all.add(join(sorted.get(i), sorted.get(j)));
                }
            }
        }
        return all;
    }

    private static boolean belong(Quad left, Quad right) {
        double height = Math.max(left.height(), right.height());
        double low = Math.min(left.height(), right.height());
        double gap = right.left() - left.right();
        if (height > low * HEIGHTS_DIFFER || gap > WIDEST_GAP * height || gap < -height) {
            return false;
        }
        double expected = left.middle().y()
                + Math.tan(left.tilt()) * (right.middle().x() - left.middle().x());
        return Math.abs(right.middle().y() - expected) < OFF * height && left.width() + right.width() < 9 * height;
    }

    private static Line join(Line left, Line right) {
        Quad a = left.quad();
        Quad b = right.quad();
        Quad whole = new Quad(a.topLeft(), b.topRight(), b.bottomRight(), a.bottomLeft());
        return new Line(whole, Math.min(left.score(), right.score()));
    }
}
