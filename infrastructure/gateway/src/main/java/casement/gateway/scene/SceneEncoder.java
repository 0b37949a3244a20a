package casement.gateway.scene;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_ERROR;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_I;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_NONE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/** H.264 by libopenh264, a key frame every two seconds. */
final class SceneEncoder implements AutoCloseable {
    private static final String ENCODER = "libopenh264";
    private static final int NO_OTHER_KEY_FRAMES = 100_000;
    private static final double BITS_PER_SAMPLE = 0.1;

    private final AVCodecContext context;
    private final AVFrame frame = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final long framesPerGroup;
    private long lastGroup = -1;

    /** @param data in Annex B form */
    record Coded(long number, boolean key, byte[] data) {}

    SceneEncoder(int width, int height, int framesPerSecond) {
        av_log_set_level(AV_LOG_ERROR);
        AVCodec codec = avcodec_find_encoder_by_name(ENCODER);
        if (codec == null || codec.isNull()) {
            throw new IllegalStateException("this build of ffmpeg has no encoder " + ENCODER);
        }
        context = avcodec_alloc_context3(codec);
        context.gop_size(NO_OTHER_KEY_FRAMES);
        context.width(width).height(height).pix_fmt(AV_PIX_FMT_YUV420P);
        framesPerGroup = 2L * framesPerSecond;
        context.time_base().num(1).den(framesPerSecond);
        context.framerate().num(framesPerSecond).den(1);
        context.bit_rate((long) (width * height * framesPerSecond * BITS_PER_SAMPLE));
        context.thread_count(1);
        context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        check(avcodec_open2(context, codec, (AVDictionary) null), "open the encoder");
        frame.format(AV_PIX_FMT_YUV420P).width(width).height(height);
        check(av_frame_get_buffer(frame, 0), "make room for a picture");
    }

    byte[] extradata() {
        byte[] bytes = new byte[context.extradata_size()];
        if (bytes.length > 0) {
            context.extradata().get(bytes);
        }
        return bytes;
    }

    /** @param number rising, with gaps where frames were left out; key frames keep to the time all the same */
    List<Coded> encode(YuvPicture picture, long number) {
        check(av_frame_make_writable(frame), "write a picture");
        copy(picture.luma, 0, context.width(), context.height());
        copy(picture.blue, 1, context.width() / 2, context.height() / 2);
        copy(picture.red, 2, context.width() / 2, context.height() / 2);
        frame.pts(number);
        boolean key = number / framesPerGroup != lastGroup;
        lastGroup = number / framesPerGroup;
        frame.pict_type(key ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE);
        check(avcodec_send_frame(context, frame), "encode a picture");
        List<Coded> coded = new ArrayList<>();
        while (avcodec_receive_packet(context, packet) == 0) {
            byte[] data = new byte[packet.size()];
            packet.data().get(data);
            coded.add(new Coded(packet.pts(), (packet.flags() & AV_PKT_FLAG_KEY) != 0, data));
            av_packet_unref(packet);
        }
        return coded;
    }

    @Override
    public void close() {
        av_packet_free(packet);
        av_frame_free(frame);
        avcodec_free_context(context);
    }

    private void copy(byte[] plane, int index, int width, int height) {
        BytePointer to = frame.data(index);
        int stride = frame.linesize(index);
        for (int y = 0; y < height; y++) {
            to.position((long) y * stride).put(plane, y * width, width);
        }
    }

    private static void check(int result, String what) {
        if (result < 0) {
            throw new IllegalStateException("cannot " + what + " (libav error " + result + ")");
        }
    }
}
