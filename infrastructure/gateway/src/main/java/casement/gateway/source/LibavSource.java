package casement.gateway.source;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import casement.gateway.fragment.TimeStamps;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;

/** A file or camera that libavformat reads. */
public final class LibavSource implements Source {
    private static final long USUAL_FRAME_MICROS = 40_000;
    /** A camera that is silent for as long is gone (microseconds, as libavformat's option wants them). */
    private static final String SILENCE_MICROS = "5000000";

    private static final Map<String, String> OVER_TCP =
            Map.of("rtsp_transport", "tcp", "timeout", SILENCE_MICROS, "analyzeduration", "2000000");

    private final AVFormatContext container;
    private final AVPacket packet = av_packet_alloc();
    private final AVRational micros = new AVRational().num(1).den(1_000_000);
    private final int video;
    private boolean closed;

    private LibavSource(AVFormatContext container, int video) {
        this.container = container;
        this.video = video;
    }

    public static LibavSource file(SourceAddress.File file) throws IOException {
        return open(file.path().toString(), file.shown(), Map.of());
    }

    public static LibavSource camera(SourceAddress.Rtsp camera) throws IOException {
        return open(camera.url(), camera.shown(), OVER_TCP);
    }

    private static LibavSource open(String url, String shown, Map<String, String> options) throws IOException {
        Libav.load();
        AVFormatContext container = new AVFormatContext(null);
        AVDictionary dictionary = new AVDictionary(null);
        options.forEach((name, value) -> av_dict_set(dictionary, name, value, 0));
        int opened = avformat_open_input(container, url, null, dictionary);
        av_dict_free(dictionary);
        if (opened < 0) {
            throw new IOException("cannot open " + shown + ": " + Libav.words(opened));
        }
        try {
            int known = avformat_find_stream_info(container, (PointerPointer<?>) null);
            if (known < 0) {
                throw new IOException("cannot read " + shown + ": " + Libav.words(known));
            }
            return new LibavSource(container, videoStream(container, shown));
        } catch (IOException e) {
            avformat_close_input(container);
            throw e;
        }
    }

    private static int videoStream(AVFormatContext container, String shown) throws SourceRefused {
        int video = av_find_best_stream(container, AVMEDIA_TYPE_VIDEO, -1, -1, (AVCodec) null, 0);
        if (video < 0) {
            throw new SourceRefused(shown + " has no video; give a source that has");
        }
        AVCodecParameters codec = container.streams(video).codecpar();
        if (codec.codec_id() != AV_CODEC_ID_H264) {
            throw new SourceRefused("the video of " + shown + " is "
                    + avcodec_get_name(codec.codec_id()).getString()
                    + ", and only H.264 is taken; set the camera to H.264, or convert the file (ffmpeg -i in -c:v"
                    + " libx264 -an out.mp4)");
        }
        return video;
    }

    @Override
    public byte[] extradata() {
        AVCodecParameters codec = stream().codecpar();
        byte[] bytes = new byte[codec.extradata_size()];
        if (bytes.length > 0) {
            codec.extradata().get(bytes);
        }
        return bytes;
    }

    @Override
    public long frameMicros() {
        AVRational rate = stream().avg_frame_rate();
        return rate.num() <= 0 || rate.den() <= 0 ? USUAL_FRAME_MICROS : 1_000_000L * rate.den() / rate.num();
    }

    @Override
    public boolean hasAudio() {
        for (int i = 0; i < container.nb_streams(); i++) {
            if (kind(i) == Packet.Kind.AUDIO) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Packet> next() throws IOException {
        int read = av_read_frame(container, packet);
        if (read == AVERROR_EOF()) {
            return Optional.empty();
        }
        if (read < 0) {
            throw new IOException("the source broke off: " + Libav.words(read));
        }
        try {
            return Optional.of(taken());
        } finally {
            av_packet_unref(packet);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            av_packet_free(packet);
            avformat_close_input(container);
        }
    }

    private Packet taken() {
        Packet.Kind kind = kind(packet.stream_index());
        AVRational base = container.streams(packet.stream_index()).time_base();
        TimeStamps stamps = new TimeStamps(stamp(packet.pts(), base), stamp(packet.dts(), base));
        byte[] data = new byte[kind == Packet.Kind.VIDEO ? packet.size() : 0];
        BytePointer bytes = packet.data();
        if (data.length > 0) {
            bytes.get(data);
        }
        return new Packet(kind, stamps, (packet.flags() & AV_PKT_FLAG_KEY) != 0, data);
    }

    private Packet.Kind kind(int stream) {
        if (stream == video) {
            return Packet.Kind.VIDEO;
        }
        boolean audio = container.streams(stream).codecpar().codec_type() == AVMEDIA_TYPE_AUDIO;
        return audio ? Packet.Kind.AUDIO : Packet.Kind.OTHER;
    }

    private OptionalLong stamp(long value, AVRational base) {
        return value == AV_NOPTS_VALUE ? OptionalLong.empty() : OptionalLong.of(av_rescale_q(value, base, micros));
    }

    private AVStream stream() {
        return container.streams(video);
    }
}
