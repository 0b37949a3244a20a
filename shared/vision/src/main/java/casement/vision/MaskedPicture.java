package casement.vision;

import casement.domain.video.PictureSize;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * The picture that goes to the encoder. It begins as fill, and only what lies outside the mask is ever copied into it;
 * decoded pictures are never written to, since the decoder predicts later ones from them.
 */
final class MaskedPicture implements ShownPicture {
    private final AVFrame frame;
    private final List<Strip> openCells;

    /** A stretch of cells in one row of cells that is not covered. */
    private record Strip(int row, int from, int to) {}

    MaskedPicture(PictureSize size, MaskRaster raster, Colours colours) {
        this.openCells = openCells(raster);
        this.frame = ShownPicture.allocate(size, colours);
        for (int plane = 0; plane < Plane.COUNT; plane++) {
            Plane.of(frame, plane).samples().fill(Fill.of(plane));
        }
    }

    @Override
    public AVFrame frame() {
        return frame;
    }

    /** Takes everything of {@code decoded} that is not covered, to be shown at that time. */
    @Override
    public void show(AVFrame decoded, long ticks) {
        ShownPicture.makeWritable(frame);
        for (int plane = 0; plane < Plane.COUNT; plane++) {
            copyOpen(Plane.of(decoded, plane), Plane.of(frame, plane), plane == 0 ? 2 : 1);
        }
        frame.pts(ticks);
    }

    private void copyOpen(Plane from, Plane to, int samplesPerCell) {
        for (Strip strip : openCells) {
            int x = strip.from() * samplesPerCell;
            int width = Math.min(strip.to() * samplesPerCell, to.width()) - x;
            int bottom = Math.min((strip.row() + 1) * samplesPerCell, to.height());
            for (int y = strip.row() * samplesPerCell; y < bottom; y++) {
                MemorySegment.copy(from.samples(), from.offset(x, y), to.samples(), to.offset(x, y), width);
            }
        }
    }

    private static List<Strip> openCells(MaskRaster raster) {
        List<Strip> strips = new ArrayList<>();
        for (int row = 0; row < raster.rowCount(); row++) {
            BitSet covered = raster.row(row);
            int from = covered.nextClearBit(0);
            while (from < raster.columnCount()) {
                int next = covered.nextSetBit(from);
                int to = next < 0 ? raster.columnCount() : Math.min(next, raster.columnCount());
                strips.add(new Strip(row, from, to));
                from = covered.nextClearBit(to);
            }
        }
        return strips;
    }
}
