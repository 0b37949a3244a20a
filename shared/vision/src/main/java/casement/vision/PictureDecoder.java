package casement.vision;

import casement.domain.masking.Unmaskable;
import casement.domain.video.WithholdReason;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/** Decodes H.264 strictly: every picture comes out, in order of presentation, or none of it counts. */
final class PictureDecoder implements AutoCloseable {
    private static final long MOST_PIXELS = 36_864 * 256L;
    /** With one thread, FFmpeg 7.1 reports errors that are none in pictures of several slices. */
    private static final int LEAST_THREADS = 2;

    private final AVCodecContext context;
    private final AVPacket packet = avcodec.av_packet_alloc();
    private final AVFrame frame = avutil.av_frame_alloc();

    /** Takes a decoded picture; the frame is the decoder's, valid during the call and not to be written to. */
    interface Sink {
        void take(AVFrame picture) throws Unmaskable;

        /** Whether what is left need not be decoded. */
        default boolean isSated() {
            return false;
        }
    }

    /** How true to the standard decoding is. */
    enum Care {
        EXACT,
        /**
         * Leaves the deblocking filter out of all but key pictures, for a third less work. It smooths block borders by
         * a few steps: enough to see by, and to see whether something is covered.
         */
        QUICK
    }

    PictureDecoder(AvcConfig config, int reorderDepth, int threads, Care care) throws Unmaskable {
        AVCodec codec = avcodec.avcodec_find_decoder(avcodec.AV_CODEC_ID_H264);
        this.context = avcodec.avcodec_alloc_context3(codec);
        byte[] record = config.bytes();
        BytePointer extra = new BytePointer(avutil.av_mallocz(record.length + avcodec.AV_INPUT_BUFFER_PADDING_SIZE));
        extra.capacity(record.length).put(record);
        context.extradata(extra)
                .extradata_size(record.length)
                .thread_count(Math.max(LEAST_THREADS, threads))
                // Frame threads report errors that are none when pictures have several slices.
                .thread_type(AVCodecContext.FF_THREAD_SLICE)
                .skip_loop_filter(care == Care.QUICK ? avcodec.AVDISCARD_NONKEY : avcodec.AVDISCARD_DEFAULT)
                .err_recognition(avcodec.AV_EF_EXPLODE | avcodec.AV_EF_BITSTREAM | avcodec.AV_EF_BUFFER)
                .error_concealment(0)
                .has_b_frames(reorderDepth)
                .max_pixels(MOST_PIXELS);
        int opened = avcodec.avcodec_open2(context, codec, (org.bytedeco.ffmpeg.avutil.AVDictionary) null);
        if (opened < 0) {
            close();
            throw new Unmaskable(WithholdReason.UNDECODABLE, "the decoder refuses it: " + Native.reason(opened));
        }
    }

    void decode(List<CodedPicture> pictures, Sink sink) throws Unmaskable {
        for (CodedPicture picture : pictures) {
            send(picture);
            drain(sink);
            if (sink.isSated()) {
                return;
            }
        }
        check(avcodec.avcodec_send_packet(context, null), "at the end");
        drain(sink);
    }

    private void send(CodedPicture picture) throws Unmaskable {
        Native.require(avcodec.av_new_packet(packet, picture.bytes().length), "allocating a packet");
        packet.data().capacity(picture.bytes().length).put(picture.bytes());
        packet.pts(picture.ticks());
        packet.dts(avutil.AV_NOPTS_VALUE);
        packet.flags(picture.key() ? avcodec.AV_PKT_FLAG_KEY : 0);
        int sent = avcodec.avcodec_send_packet(context, packet);
        avcodec.av_packet_unref(packet);
        check(sent, "a picture");
    }

    private void drain(Sink sink) throws Unmaskable {
        while (true) {
            int received = avcodec.avcodec_receive_frame(context, frame);
            if (Native.isDry(received)) {
                return;
            }
            check(received, "a picture");
            if (frame.decode_error_flags() != 0) {
                throw new Unmaskable(WithholdReason.UNDECODABLE, "a picture has errors: " + frame.decode_error_flags());
            }
            sink.take(frame);
            avutil.av_frame_unref(frame);
        }
    }

    private static void check(int result, String what) throws Unmaskable {
        if (result < 0) {
            throw new Unmaskable(WithholdReason.UNDECODABLE, what + " cannot be decoded: " + Native.reason(result));
        }
    }

    @Override
    public void close() {
        avutil.av_frame_free(frame);
        avcodec.av_packet_free(packet);
        avcodec.avcodec_free_context(context);
    }
}
