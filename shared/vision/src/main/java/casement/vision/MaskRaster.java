package casement.vision;

import casement.domain.masking.Cover;
import casement.domain.masking.Point;
import casement.domain.masking.Polygon;
import casement.domain.video.PictureSize;
import java.util.BitSet;
import java.util.List;

/**
 * Which cells of two by two luma samples (one chroma sample each) are covered: every cell that touches a polygon grown
 * by the margin, holes and self-crossings included.
 */
final class MaskRaster {
    private static final double CELL = 2;

    private final int columns;
    private final BitSet[] rows;

    private MaskRaster(PictureSize size) {
        this.columns = (size.width() + 1) / 2;
        this.rows = new BitSet[(size.height() + 1) / 2];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new BitSet(columns);
        }
    }

    static MaskRaster of(Cover cover, PictureSize size, double marginPixels) {
        MaskRaster raster = new MaskRaster(size);
        switch (cover) {
            case Cover.Nothing nothing -> {}
            case Cover.WholeFrame whole -> raster.coverAll();
            case Cover.Areas areas -> areas.polygons().forEach(p -> raster.cover(p, size, marginPixels));
        }
        return raster;
    }

    int rowCount() {
        return rows.length;
    }

    int columnCount() {
        return columns;
    }

    /** Covered cells of the row, by column. */
    BitSet row(int row) {
        return rows[row];
    }

    boolean covers(int column, int row) {
        return rows[row].get(column);
    }

    private void coverAll() {
        for (BitSet row : rows) {
            row.set(0, columns);
        }
    }

    private void cover(Polygon polygon, PictureSize size, double margin) {
        List<Point> corners = polygon.corners();
        int count = corners.size();
        double[] x = corners.stream().mapToDouble(p -> p.x() * size.width()).toArray();
        double[] y = corners.stream().mapToDouble(p -> p.y() * size.height()).toArray();
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            coverEdge(x[i], y[i], x[next], y[next], margin);
        }
        Winding winding = new Winding(x, y);
        for (int row = 0; row < rows.length; row++) {
            coverInside(winding, row);
        }
    }

    /** Every cell that, grown by the margin, touches the line from a to b. */
    private void coverEdge(double ax, double ay, double bx, double by, double margin) {
        int first = clampRow(Math.floor((Math.min(ay, by) - margin) / CELL) - 1);
        int last = clampRow(Math.floor((Math.max(ay, by) + margin) / CELL));
        for (int row = first; row <= last; row++) {
            double top = row * CELL - margin;
            double bottom = row * CELL + CELL + margin;
            if (Math.max(ay, by) < top || Math.min(ay, by) > bottom) {
                continue;
            }
            double atTop = xAt(ax, ay, bx, by, top);
            double atBottom = xAt(ax, ay, bx, by, bottom);
            double left = ay == by ? Math.min(ax, bx) : Math.min(atTop, atBottom);
            double right = ay == by ? Math.max(ax, bx) : Math.max(atTop, atBottom);
            coverCells(row, left - margin, right + margin);
        }
    }

    /** Where the line is at that height, or its nearer end. */
    private static double xAt(double ax, double ay, double bx, double by, double height) {
        if (ay == by) {
            return ax;
        }
        double along = Math.clamp((height - ay) / (by - ay), 0, 1);
        return ax + along * (bx - ax);
    }

    /** No edge passes through a cell that is still open, so its centre speaks for all of it. */
    private void coverInside(Winding winding, int row) {
        for (Winding.Run run : winding.inside(row * CELL + CELL / 2)) {
            coverCells(row, run.from(), run.to());
        }
    }

    private void coverCells(int row, double left, double right) {
        int first = (int) Math.clamp(Math.ceil(left / CELL) - 1, 0, columns - 1);
        int last = (int) Math.clamp(Math.floor(right / CELL), 0, columns - 1);
        rows[row].set(first, last + 1);
    }

    private int clampRow(double row) {
        return (int) Math.clamp(row, 0, rows.length - 1);
    }
}
