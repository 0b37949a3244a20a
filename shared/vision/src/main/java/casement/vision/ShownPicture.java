package casement.vision;

import casement.domain.video.PictureSize;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/** A picture that goes to the encoder, made of decoded ones, one after the other. */
interface ShownPicture extends AutoCloseable {
    /** Takes what is to be seen of {@code decoded}, which is not written to, to be shown at that time. */
    void show(AVFrame decoded, long ticks);

    AVFrame frame();

    @Override
    default void close() {
        avutil.av_frame_free(frame());
    }

    /** With planes of its own, not yet filled. */
    static AVFrame allocate(PictureSize size, Colours colours) {
        AVFrame frame = avutil.av_frame_alloc();
        frame.format(avutil.AV_PIX_FMT_YUV420P).width(size.width()).height(size.height());
        frame.color_range(colours.range()).colorspace(colours.space());
        frame.color_primaries(colours.primaries()).color_trc(colours.transfer());
        frame.chroma_location(colours.chromaLocation());
        int allocated = avutil.av_frame_get_buffer(frame, 0);
        if (allocated < 0) {
            avutil.av_frame_free(frame);
        }
        Native.require(allocated, "allocating a picture");
        return frame;
    }

    /** The encoder may still hold the last picture, which then stays as it is; its samples go along in the copy. */
    static void makeWritable(AVFrame frame) {
        if (avutil.av_frame_is_writable(frame) == 0) {
            Native.require(avutil.av_frame_make_writable(frame), "copying a picture");
        }
    }
}
