package casement.clips;

import casement.domain.camera.Camera;
import casement.domain.camera.PresetId;
import casement.domain.masking.MaskSet;
import casement.domain.masking.Masking;
import casement.domain.masking.Unmaskable;
import casement.domain.video.FragmentNumber;
import casement.domain.video.FragmentRef;
import casement.domain.video.RawFragment;
import casement.ebml.Block;
import casement.ebml.MatroskaWriter;
import casement.ebml.Track;
import casement.testkit.Examples;
import casement.testkit.memory.MemorySegments;
import casement.vision.DecodingChecker;
import casement.vision.Encoder;
import casement.vision.NativeMasker;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/** A real video as the system records it: a fragment for each group of pictures, masked, checked and stored. */
final class Footage {
    private static final Masking MASKING = new Masking(new NativeMasker(Encoder.OPENH264, 2), new DecodingChecker(2));

    private final Track track;
    private final List<Picture> pictures;

    /** As it is coded; {@code millis} is when it is shown. */
    private record Picture(int millis, boolean key, byte[] bytes) {}

    private Footage(Track track, List<Picture> pictures) {
        this.track = track;
        this.pictures = pictures;
    }

    /** @param file H.264 without reordering, in a file that FFmpeg reads */
    static Footage of(Path file) {
        AVFormatContext format = new AVFormatContext(null);
        require(avformat.avformat_open_input(format, file.toString(), (AVInputFormat) null, (AVDictionary) null), file);
        AVPacket packet = avcodec.av_packet_alloc();
        try {
            int video = 0;
            for (int i = 0; i < format.nb_streams(); i++) {
                boolean shows = format.streams(i).codecpar().codec_type() == avutil.AVMEDIA_TYPE_VIDEO;
                video = shows ? i : video;
            }
            AVStream stream = format.streams(video);
            AVCodecParameters parameters = stream.codecpar();
            byte[] config = new byte[parameters.extradata_size()];
            parameters.extradata().capacity(config.length).get(config);
            double tick = 1000.0 * stream.time_base().num() / stream.time_base().den();
            List<Picture> pictures = new ArrayList<>();
            while (avformat.av_read_frame(format, packet) >= 0) {
                if (packet.stream_index() == video) {
                    byte[] bytes = new byte[packet.size()];
                    packet.data().capacity(bytes.length).get(bytes);
                    boolean key = (packet.flags() & avcodec.AV_PKT_FLAG_KEY) != 0;
                    pictures.add(new Picture((int) Math.round(packet.pts() * tick), key, bytes));
                }
                avcodec.av_packet_unref(packet);
            }
            return new Footage(Track.h264(parameters.width(), parameters.height(), config), pictures);
        } finally {
            avcodec.av_packet_free(packet);
            avformat.avformat_close_input(format);
        }
    }

    private static void require(int result, Path file) {
        if (result < 0) {
            throw new IllegalArgumentException(file + " cannot be read as a video: " + result);
        }
    }

    /** When each picture is shown, in milliseconds. */
    List<Integer> times() {
        return pictures.stream().map(Picture::millis).toList();
    }

    /** As if the camera had begun to record at that moment. */
    void record(Camera camera, Instant begun, MemorySegments segments) {
        MaskSet.Approved set = Examples.maskSet(camera.id());
        int from = 0;
        for (int next = 1; next <= pictures.size(); next++) {
            if (next == pictures.size() || pictures.get(next).key()) {
                try {
                    RawFragment fragment = fragment(camera, begun, pictures.subList(from, next));
                    segments.append(camera, MASKING.mask(fragment, set));
                } catch (Unmaskable e) {
                    throw new IllegalStateException(e);
                }
                from = next;
            }
        }
    }

    private RawFragment fragment(Camera camera, Instant begun, List<Picture> group) {
        int first = group.getFirst().millis();
        List<Block> blocks = group.stream()
                .map(picture -> new Block(1, picture.millis() - first, picture.key(), picture.bytes()))
                .toList();
        ByteArrayOutputStream mkv = new ByteArrayOutputStream();
        mkv.writeBytes(MatroskaWriter.header(new UUID(1, 2), List.of(track)));
        mkv.writeBytes(MatroskaWriter.cluster(first, blocks));
        FragmentNumber number = new FragmentNumber("1" + first);
        FragmentRef ref = new FragmentRef(camera.id(), number, begun.plusMillis(first));
        return new RawFragment(ref, Optional.of(PresetId.HOME), mkv.toByteArray());
    }
}
