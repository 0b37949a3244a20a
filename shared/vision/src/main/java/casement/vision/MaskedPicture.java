package casement.vision;

import casement.domain.video.PictureSize;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * The picture that goes to the encoder. It begins as fill, and only what lies outside the mask is ever copied into it;
 * decoded pictures are never written to, since the decoder predicts later ones from them.
 */
final class MaskedPicture implements AutoCloseable {
    private final AVFrame frame = avutil.av_frame_alloc();
    private final List<Strip> openCells;

    /** A stretch of cells in one row of cells that is not covered. */
    private record Strip(int row, int from, int to) {}

    MaskedPicture(PictureSize size, MaskRaster raster, Colours colours) {
        this.openCells = openCells(raster);
        frame.format(avutil.AV_PIX_FMT_YUV420P).width(size.width()).height(size.height());
        frame.color_range(colours.range()).colorspace(colours.space());
        frame.color_primaries(colours.primaries()).color_trc(colours.transfer());
        frame.chroma_location(colours.chromaLocation());
        try {
            allocate();
        } catch (IllegalStateException e) {
            close();
            throw e;
        }
    }

    AVFrame frame() {
        return frame;
    }

    private void allocate() {
        Native.require(avutil.av_frame_get_buffer(frame, 0), "allocating a picture");
        for (int plane = 0; plane < Plane.COUNT; plane++) {
            Plane.of(frame, plane).samples().fill(Fill.of(plane));
        }
    }

    /** Takes everything of {@code decoded} that is not covered, to be shown at that time. */
    void show(AVFrame decoded, long ticks) {
        if (avutil.av_frame_is_writable(frame) == 0) {
            // The encoder still holds the last picture; its fill goes along in the copy.
            Native.require(avutil.av_frame_make_writable(frame), "copying a picture");
        }
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

    @Override
    public void close() {
        avutil.av_frame_free(frame);
    }
}
