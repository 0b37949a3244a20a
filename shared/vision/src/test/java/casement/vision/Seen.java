package casement.vision;

import casement.domain.masking.MaskedVideo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/**
 * What a viewer sees of a file: opened, demuxed and decoded by FFmpeg alone, with none of our code.
 *
 * @param streams how many tracks of any kind
 * @param metadata how many entries of metadata, the file's and its tracks'
 * @param pictures in order of presentation
 */
record Seen(int streams, int metadata, List<Picture> pictures) {

    /** Planes without padding; {@code ticks} in the track's own time base. */
    record Picture(long ticks, int width, int height, int format, int colourSpace, byte[][] planes) {
        int sample(int plane, int x, int y) {
            int wide = plane == 0 ? width : (width + 1) / 2;
            return planes[plane][y * wide + x] & 0xFF;
        }
    }

    static Seen of(MaskedVideo video) {
        try {
            Path file = Files.createTempFile("seen", ".mp4");
            try {
                Files.write(file, Clip.join(video.init(), video.media()));
                return of(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Seen of(Path file) {
        AVFormatContext format = new AVFormatContext(null);
        Native.require(
                avformat.avformat_open_input(format, file.toString(), (AVInputFormat) null, (AVDictionary) null),
                "opening");
        AVCodecContext context = avcodec.avcodec_alloc_context3(avcodec.avcodec_find_decoder(avcodec.AV_CODEC_ID_H264));
        AVPacket packet = avcodec.av_packet_alloc();
        try {
            int metadata = avutil.av_dict_count(format.metadata());
            int video = 0;
            for (int i = 0; i < format.nb_streams(); i++) {
                metadata += avutil.av_dict_count(format.streams(i).metadata());
                video = format.streams(i).codecpar().codec_type() == avutil.AVMEDIA_TYPE_VIDEO ? i : video;
            }
            avcodec.avcodec_parameters_to_context(context, format.streams(video).codecpar());
            Native.require(avcodec.avcodec_open2(context, context.codec(), (AVDictionary) null), "opening");
            List<Picture> pictures = new ArrayList<>();
            while (avformat.av_read_frame(format, packet) >= 0) {
                if (packet.stream_index() == video) {
                    Native.require(avcodec.avcodec_send_packet(context, packet), "decoding");
                    drain(context, pictures);
                }
                avcodec.av_packet_unref(packet);
            }
            avcodec.avcodec_send_packet(context, null);
            drain(context, pictures);
            return new Seen(format.nb_streams(), metadata, pictures);
        } finally {
            avcodec.av_packet_free(packet);
            avcodec.avcodec_free_context(context);
            avformat.avformat_close_input(format);
        }
    }

    private static void drain(AVCodecContext context, List<Picture> pictures) {
        AVFrame frame = avutil.av_frame_alloc();
        while (avcodec.avcodec_receive_frame(context, frame) >= 0) {
            byte[][] planes = new byte[3][];
            for (int i = 0; i < 3; i++) {
                planes[i] = plane(frame, i);
            }
            pictures.add(new Picture(
                    frame.pts(), frame.width(), frame.height(), frame.format(), frame.colorspace(), planes));
        }
        avutil.av_frame_free(frame);
    }

    private static byte[] plane(AVFrame frame, int index) {
        int width = index == 0 ? frame.width() : (frame.width() + 1) / 2;
        int height = index == 0 ? frame.height() : (frame.height() + 1) / 2;
        byte[] samples = new byte[width * height];
        BytePointer data = frame.data(index);
        data.capacity((long) frame.linesize(index) * height);
        for (int y = 0; y < height; y++) {
            data.position((long) y * frame.linesize(index)).get(samples, y * width, width);
        }
        return samples;
    }
}
