package casement.vision;

import casement.domain.video.PictureSize;
import casement.domain.video.Watermark;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/** A decoded picture with a watermark: brighter or darker where it has points, in its own colours. */
final class StampedPicture implements ShownPicture {
    private static final int BLACK = 16;
    private static final int WHITE = 235;

    private final AVFrame frame;
    private final Stamp stamp;
    private final int black;
    private final int white;

    StampedPicture(PictureSize size, Stamp stamp, Colours colours) {
        this.frame = ShownPicture.allocate(size, colours);
        this.stamp = stamp;
        boolean full = colours.range() == avutil.AVCOL_RANGE_JPEG;
        this.black = full ? 0 : BLACK;
        this.white = full ? 255 : WHITE;
    }

    @Override
    public AVFrame frame() {
        return frame;
    }

    @Override
    public void show(AVFrame decoded, long ticks) {
        ShownPicture.makeWritable(frame);
        for (int plane = 0; plane < Plane.COUNT; plane++) {
            copy(Plane.of(decoded, plane), Plane.of(frame, plane));
        }
        Stamp.Points points = stamp.at(ticks / CodedPicture.TICKS_PER_MILLI);
        Plane luma = Plane.of(frame, 0);
        for (int i = 0; i < points.count(); i++) {
            long at = luma.offset(points.x(i), points.y(i));
            int sample = luma.samples().get(ValueLayout.JAVA_BYTE, at) & 0xFF;
            int changed = Watermark.changed(sample, points.strength(i), black, white);
            luma.samples().set(ValueLayout.JAVA_BYTE, at, (byte) changed);
        }
        frame.pts(ticks);
    }

    private static void copy(Plane from, Plane to) {
        for (int y = 0; y < to.height(); y++) {
            MemorySegment.copy(from.samples(), from.offset(0, y), to.samples(), to.offset(0, y), to.width());
        }
    }
}
