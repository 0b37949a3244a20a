package casement.vision;

import casement.domain.video.PictureSize;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/** Clips that are drawn and encoded for a test: bright noise that moves. */
final class Tiny {
    private Tiny() {}

    static Clip clip(int width, int height, int pictures) {
        Native.load();
        Encoding encoding = new Encoding(Encoder.OPENH264, new PictureSize(width, height), 400_000, 10, 1);
        AVFrame frame = avutil.av_frame_alloc();
        frame.format(avutil.AV_PIX_FMT_YUV420P).width(width).height(height);
        Native.require(avutil.av_frame_get_buffer(frame, 0), "allocating");
        try (PictureEncoder encoder = new PictureEncoder(encoding, new Colours(0, 2, 2, 2, 0, 0, 1))) {
            for (int i = 0; i < pictures; i++) {
                draw(frame, i);
                frame.pts(i * 9_000L);
                encoder.encode(frame);
            }
            List<Clip.Sample> samples = new ArrayList<>();
            for (CodedPicture picture : encoder.finish()) {
                samples.add(new Clip.Sample(picture.ticks() / 90, picture.key(), picture.bytes()));
            }
            byte[] config = encoder.config().bytes();
            return new Clip(width, height, "V_MPEG4/ISO/AVC", config, false, samples);
        } finally {
            avutil.av_frame_free(frame);
        }
    }

    /** With the parameter sets before each key picture, as many cameras send them. */
    static Clip withParametersInBand(Clip clip) {
        AvcConfig config = AvcConfig.parse(clip.codecPrivate());
        List<byte[]> sets = new ArrayList<>(config.sequenceSets());
        sets.addAll(config.pictureSets());
        byte[] inBand = NalUnits.join(sets, type -> true);
        return clip.withSamples(clip.samples().stream()
                .map(s -> s.key() ? new Clip.Sample(s.millis(), true, Clip.join(inBand, s.bytes())) : s)
                .toList());
    }

    private static void draw(AVFrame frame, int time) {
        for (int index = 0; index < Plane.COUNT; index++) {
            Plane plane = Plane.of(frame, index);
            for (int y = 0; y < plane.height(); y++) {
                for (int x = 0; x < plane.width(); x++) {
                    int value = 90 + ((x * 7 + y * 13 + time * 5) ^ (x * y)) % 100;
                    plane.samples().set(ValueLayout.JAVA_BYTE, plane.offset(x, y), (byte) value);
                }
            }
        }
    }
}
