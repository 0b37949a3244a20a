package casement.vision;

import java.lang.foreign.ValueLayout;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** Encodes a 4:2:0 picture as JPEG, whose samples go from 0 to 255 where video's go from 16 to 235. */
final class Jpeg {
    private static final int QUANTISER = 3;

    private Jpeg() {}

    static byte[] encode(AVFrame picture) {
        AVFrame full = avutil.av_frame_alloc();
        try {
            full.format(avutil.AV_PIX_FMT_YUVJ420P).width(picture.width()).height(picture.height());
            full.color_range(avutil.AVCOL_RANGE_JPEG);
            Native.require(avutil.av_frame_get_buffer(full, 0), "allocating a picture");
            boolean isFull = Colours.of(picture).range() == avutil.AVCOL_RANGE_JPEG;
            for (int plane = 0; plane < Plane.COUNT; plane++) {
                stretch(Plane.of(picture, plane), Plane.of(full, plane), isFull ? 255 : plane == 0 ? 219 : 224, plane);
            }
            return compress(full);
        } finally {
            avutil.av_frame_free(full);
        }
    }

    private static void stretch(Plane from, Plane to, int steps, int plane) {
        byte[] table = new byte[256];
        int middle = plane == 0 ? steps == 255 ? 0 : 16 : 128;
        int base = plane == 0 ? 0 : 128;
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) Math.clamp(base + Math.round((i - middle) * 255f / steps), 0, 255);
        }
        for (int y = 0; y < to.height(); y++) {
            for (int x = 0; x < to.width(); x++) {
                int sample = from.samples().get(ValueLayout.JAVA_BYTE, from.offset(x, y)) & 0xFF;
                to.samples().set(ValueLayout.JAVA_BYTE, to.offset(x, y), table[sample]);
            }
        }
    }

    private static byte[] compress(AVFrame picture) {
        AVCodec codec = avcodec.avcodec_find_encoder(avcodec.AV_CODEC_ID_MJPEG);
        AVCodecContext context = avcodec.avcodec_alloc_context3(codec);
        AVPacket packet = avcodec.av_packet_alloc();
        try {
            context.width(picture.width())
                    .height(picture.height())
                    .pix_fmt(avutil.AV_PIX_FMT_YUVJ420P)
                    .color_range(avutil.AVCOL_RANGE_JPEG)
                    .time_base(avutil.av_make_q(1, 1))
                    .thread_count(1)
                    .global_quality(QUANTISER * avutil.FF_QP2LAMBDA)
                    .flags(avcodec.AV_CODEC_FLAG_QSCALE | avcodec.AV_CODEC_FLAG_BITEXACT);
            picture.quality(QUANTISER * avutil.FF_QP2LAMBDA);
            Native.require(avcodec.avcodec_open2(context, codec, (AVDictionary) null), "opening the JPEG encoder");
            Native.require(avcodec.avcodec_send_frame(context, picture), "encoding a JPEG");
            Native.require(avcodec.avcodec_receive_packet(context, packet), "encoding a JPEG");
            byte[] bytes = new byte[packet.size()];
            packet.data().capacity(bytes.length).get(bytes);
            return bytes;
        } finally {
            avcodec.av_packet_free(packet);
            avcodec.avcodec_free_context(context);
        }
    }
}
