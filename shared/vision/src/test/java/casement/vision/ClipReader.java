package casement.vision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/** Reads the coded pictures of a file with FFmpeg's demuxer, which the code under test does not use. */
final class ClipReader {
    private ClipReader() {}

    static Clip read(Path file) {
        AVFormatContext format = new AVFormatContext(null);
        AVPacket packet = avcodec.av_packet_alloc();
        Native.require(
                avformat.avformat_open_input(format, file.toString(), (AVInputFormat) null, (AVDictionary) null),
                "opening " + file);
        try {
            int video = -1;
            boolean audio = false;
            for (int i = 0; i < format.nb_streams(); i++) {
                int type = format.streams(i).codecpar().codec_type();
                video = type == avutil.AVMEDIA_TYPE_VIDEO ? i : video;
                audio |= type == avutil.AVMEDIA_TYPE_AUDIO;
            }
            AVStream stream = format.streams(video);
            AVCodecParameters parameters = stream.codecpar();
            byte[] extra = new byte[parameters.extradata_size()];
            parameters.extradata().capacity(extra.length).get(extra);
            String codec = parameters.codec_id() == avcodec.AV_CODEC_ID_H264 ? "V_MPEG4/ISO/AVC" : "V_MPEGH/ISO/HEVC";
            return new Clip(
                    parameters.width(), parameters.height(), codec, extra, audio, samples(format, packet, video));
        } finally {
            avcodec.av_packet_free(packet);
            avformat.avformat_close_input(format);
        }
    }

    private static List<Clip.Sample> samples(AVFormatContext format, AVPacket packet, int video) {
        List<Clip.Sample> samples = new ArrayList<>();
        AVStream stream = format.streams(video);
        double tick = 1000.0 * stream.time_base().num() / stream.time_base().den();
        long first = Long.MIN_VALUE;
        while (avformat.av_read_frame(format, packet) >= 0) {
            if (packet.stream_index() == video) {
                first = first == Long.MIN_VALUE ? packet.pts() : first;
                byte[] bytes = new byte[packet.size()];
                packet.data().capacity(bytes.length).get(bytes);
                boolean key = (packet.flags() & avcodec.AV_PKT_FLAG_KEY) != 0;
                samples.add(new Clip.Sample(Math.round((packet.pts() - first) * tick), key, bytes));
            }
            avcodec.av_packet_unref(packet);
        }
        return samples;
    }
}
