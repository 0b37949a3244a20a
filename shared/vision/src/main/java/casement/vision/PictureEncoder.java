package casement.vision;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/** Encodes pictures to H.264 that begins with a key picture, has no reordering, and says nothing beside the picture. */
final class PictureEncoder implements AutoCloseable {
    private static final int NEVER_AGAIN = 1_000_000;
    private static final int COARSEST = 38;
    private static final int SLICES_PER_THREAD = 2;

    private final Encoding encoding;
    private final AVCodecContext context;
    private final AVPacket packet;
    private final List<CodedPicture> pictures = new ArrayList<>();

    PictureEncoder(Encoding encoding, Colours colours) {
        AVCodec codec = find(encoding.encoder());
        this.encoding = encoding;
        this.packet = avcodec.av_packet_alloc();
        this.context = avcodec.avcodec_alloc_context3(codec);
        try {
            open(codec, colours);
        } catch (IllegalStateException e) {
            close();
            throw e;
        }
    }

    /** @throws IllegalStateException when the native libraries were built without it */
    static AVCodec find(Encoder encoder) {
        AVCodec codec = avcodec.avcodec_find_encoder_by_name(encoder.codecName());
        if (codec == null || codec.isNull()) {
            throw new IllegalStateException("these native libraries have no " + encoder.codecName()
                    + "; x264 needs the GPL build (-Dffmpeg.classifier=linux-x86_64-gpl)");
        }
        return codec;
    }

    private void open(AVCodec codec, Colours colours) {
        long bits = encoding.bitsPerSecond();
        context.width(encoding.size().width())
                .height(encoding.size().height())
                .pix_fmt(avutil.AV_PIX_FMT_YUV420P)
                .time_base(avutil.av_make_q(1, CodedPicture.TICKS_PER_SECOND))
                .framerate(avutil.av_make_q(encoding.picturesPerSecond(), 1))
                .gop_size(NEVER_AGAIN)
                .max_b_frames(0)
                .level(encoding.level())
                .qmax(COARSEST)
                .thread_count(encoding.threads())
                .bit_rate(bits)
                .rc_max_rate(bits * 5 / 4)
                .rc_buffer_size((int) Math.min(bits, Integer.MAX_VALUE))
                .flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER | avcodec.AV_CODEC_FLAG_BITEXACT);
        if (encoding.encoder() == Encoder.OPENH264) {
            // A slice is one thread's work: with more of them, a busy part of the picture keeps no thread waiting.
            context.slices(SLICES_PER_THREAD * encoding.threads());
        }
        colours.applyTo(context);
        try (AVDictionary options = new AVDictionary(null)) {
            encoding.encoder().options().forEach((name, value) -> avutil.av_dict_set(options, name, value, 0));
            int opened = avcodec.avcodec_open2(context, codec, options);
            int left = avutil.av_dict_count(options);
            avutil.av_dict_free(options);
            Native.require(opened, "opening the encoder");
            if (left > 0) {
                throw new IllegalStateException("the encoder does not know " + left + " of its options");
            }
        }
    }

    /** @param picture with its time, in ticks, from 0 */
    void encode(AVFrame picture) {
        Native.require(avcodec.avcodec_send_frame(context, picture), "encoding a picture");
        drain();
    }

    /** @return all pictures, without anything but their slices */
    List<CodedPicture> finish() {
        Native.require(avcodec.avcodec_send_frame(context, null), "ending the encoding");
        drain();
        return List.copyOf(pictures);
    }

    AvcConfig config() {
        byte[] sets = new byte[context.extradata_size()];
        context.extradata().capacity(sets.length).get(sets);
        return AvcConfig.ofStartCodes(sets).atLeastLevel(encoding.level());
    }

    private void drain() {
        while (true) {
            int received = avcodec.avcodec_receive_packet(context, packet);
            if (Native.isDry(received)) {
                return;
            }
            Native.require(received, "encoding a picture");
            pictures.add(picture());
            avcodec.av_packet_unref(packet);
        }
    }

    private CodedPicture picture() {
        byte[] bytes = new byte[packet.size()];
        BytePointer data = packet.data();
        data.capacity(bytes.length).get(bytes);
        boolean key = (packet.flags() & avcodec.AV_PKT_FLAG_KEY) != 0;
        return new CodedPicture(
                packet.pts(), key, NalUnits.join(NalUnits.behindStartCodes(bytes), NalUnits::isPicture));
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
        avcodec.avcodec_free_context(context);
    }
}
