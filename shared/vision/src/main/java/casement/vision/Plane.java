package casement.vision;

import java.lang.foreign.MemorySegment;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** One of the three sample planes of a decoded 4:2:0 picture, in native memory that lives as long as its frame. */
record Plane(MemorySegment samples, int stride, int width, int height) {
    static final int COUNT = 3;

    /** The bounds come from the decoder; within them every access is checked. */
    @SuppressWarnings("restricted")
    static Plane of(AVFrame frame, int index) {
        int shift = index == 0 ? 0 : 1;
        int width = (frame.width() + shift) >> shift;
        int height = (frame.height() + shift) >> shift;
        int stride = frame.linesize(index);
        if (stride < width) {
            throw new IllegalStateException("a plane with lines of " + stride + " bytes for " + width + " samples");
        }
        long bytes = (long) stride * (height - 1) + width;
        MemorySegment samples =
                MemorySegment.ofAddress(frame.data(index).address()).reinterpret(bytes);
        return new Plane(samples, stride, width, height);
    }

    long offset(int x, int y) {
        return (long) y * stride + x;
    }
}
