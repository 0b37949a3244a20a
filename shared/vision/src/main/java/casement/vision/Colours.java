package casement.vision;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/** How samples are to be understood, carried from the decoded to the encoded picture. */
record Colours(int range, int primaries, int transfer, int space, int chromaLocation, int aspectNum, int aspectDen) {
    static Colours of(AVFrame frame) {
        return new Colours(
                frame.format() == avutil.AV_PIX_FMT_YUVJ420P ? avutil.AVCOL_RANGE_JPEG : frame.color_range(),
                frame.color_primaries(),
                frame.color_trc(),
                frame.colorspace(),
                frame.chroma_location(),
                frame.sample_aspect_ratio().num(),
                frame.sample_aspect_ratio().den());
    }

    void applyTo(AVCodecContext context) {
        context.color_range(range)
                .color_primaries(primaries)
                .color_trc(transfer)
                .colorspace(space)
                .chroma_sample_location(chromaLocation)
                .sample_aspect_ratio(avutil.av_make_q(aspectNum, Math.max(1, aspectDen)));
    }
}
