package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.camera.CameraId;
import casement.domain.camera.PictureTrouble;
import casement.domain.camera.PictureTrouble.Kind;
import casement.domain.camera.PictureWatch;
import casement.domain.camera.PresetId;
import casement.domain.masking.Cover;
import casement.domain.masking.MaskChecker;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.Thumbnail;
import casement.testkit.SharedData;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Real pictures, and what was made of them, on their way from a decoded frame to an alarm. */
@Clause("SCH-25")
@EnabledIf("casement.testkit.SharedData#isThere")
class PictureTroubleTest {
    private static final List<String> FIXED = List.of("ahmetozlu", "car-detection");
    private static final int SECONDS_A_PICTURE = 2;
    private static final Cover OPEN = new Cover.Nothing();

    private static final int NOISES = 1 << 20;

    private final Random random = new Random(3);
    private final double[] noise =
            random.doubles(NOISES).map(ignored -> random.nextGaussian()).toArray();

    @Test
    void leaves_a_camera_by_day_in_peace_whatever_passes() {
        List<BufferedImage> pictures = pictures("ahmetozlu");
        assertThat(pictures).hasSizeGreaterThan(10);
        PictureWatch watch = PictureWatch.of(new CameraId("street"), PresetId.HOME, 1);
        for (int i = 0; i < 5 * pictures.size(); i++) {
            watch = watch.after(thumbnail(pictures.get(i % pictures.size()), (long) i * SECONDS_A_PICTURE));
            assertThat(watch.doubtedSince()).as("picture %d", i).isEmpty();
        }
    }

    /** Within 24 seconds this camera creeps sideways by 11 of 768 samples. */
    @Test
    @Clause("SCH-2")
    void tells_a_real_camera_that_creeps_aside_and_not_before() {
        List<BufferedImage> creeping = pictures("car-detection");
        for (int i : List.of(1, 3, 4)) {
            assertThat(watched(then(creeping.getFirst(), ignored -> creeping.get(i))))
                    .as("%d s", i * SECONDS_A_PICTURE)
                    .isEmpty();
        }
        for (int i : List.of(11, 12)) {
            assertThat(watched(then(creeping.getFirst(), ignored -> creeping.get(i))))
                    .as("%d s", i * SECONDS_A_PICTURE)
                    .contains(Kind.MOVED);
        }
    }

    @Test
    void leaves_streets_by_night_in_peace_and_tells_when_their_light_is_gone() throws IOException {
        List<BufferedImage> nights = photos("nightride");
        assertThat(nights).hasSizeGreaterThanOrEqualTo(5);
        for (BufferedImage night : nights) {
            assertThat(watched(noisy(night, 40))).isEmpty();
            assertThat(watched(then(night, picture -> lit(picture, 0.1)))).contains(Kind.DARK);
        }
    }

    @Test
    void takes_dusk_and_rain_for_no_trouble() {
        for (String name : FIXED) {
            BufferedImage day = pictures(name).getFirst();
            List<BufferedImage> dusk = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                double light = 1 - 0.65 * i / 59;
                dusk.add(noisy(lit(day, light)));
            }
            assertThat(watched(dusk)).as(name).isEmpty();
            assertThat(watched(then(day, this::rained))).as(name).isEmpty();
        }
    }

    @Test
    @Clause("SCH-2")
    void tells_each_trouble_of_a_real_picture() {
        for (String name : List.of("ahmetozlu", "license_plate")) {
            BufferedImage day = pictures(name).getFirst();
            int shift = day.getWidth() / 20;
            assertThat(watched(then(day, p -> lit(p, 0.05)))).as(name).contains(Kind.DARK);
            assertThat(watched(then(day, p -> blurred(p, day.getWidth() / 100))))
                    .as(name)
                    .contains(Kind.BLURRED);
            assertThat(watched(then(day, p -> covered(p, 0.65)))).as(name).contains(Kind.BLOCKED);
            assertThat(watched(then(day, p -> covered(p, 1)))).as(name).contains(Kind.BLOCKED);
            assertThat(watched(then(day, p -> p.getSubimage(shift, 0, p.getWidth() - shift, p.getHeight()))))
                    .as(name)
                    .contains(Kind.MOVED);
        }
    }

    @Test
    @Clause("SCH-2")
    void tells_a_camera_that_shows_another_view() {
        BufferedImage other = scaled(pictures("ahmetozlu").getFirst(), 1280, 720);
        BufferedImage street = pictures("license_plate").getFirst();
        assertThat(watched(then(street, ignored -> other))).contains(Kind.MOVED);
    }

    @Test
    void tells_a_frozen_picture_from_a_motionless_one() {
        BufferedImage day = pictures("ahmetozlu").getFirst();
        assertThat(watched(noisy(day, 40))).isEmpty();
        List<BufferedImage> frozen = new ArrayList<>(noisy(day, 10));
        BufferedImage last = frozen.getLast();
        for (int i = 0; i < 30; i++) {
            frozen.add(last);
        }
        assertThat(watched(frozen)).contains(Kind.FROZEN);
    }

    @Test
    void finds_a_frozen_picture_frozen_after_masking_too_and_sees_nothing_of_what_is_covered() throws Unmaskable {
        Clip clip = Clip.of(SharedData.file("video/car-detection.mp4"));
        PictureSize size = new PictureSize(clip.width(), clip.height());
        Cover window = new Cover.Areas(List.of(Shapes.WINDOW), 4);
        NativeMasker masker = new NativeMasker(Encoder.OPENH264, 2);
        Optional<Thumbnail> one = check(masker.mask(clip.fragments().getFirst(), size, window), window);
        Optional<Thumbnail> same = check(masker.mask(clip.fragments().getFirst(), size, window), window);
        Optional<Thumbnail> next = check(masker.mask(clip.fragments().get(1), size, window), window);
        assertThat(one.orElseThrow().checksum())
                .isEqualTo(same.orElseThrow().checksum())
                .isNotEqualTo(next.orElseThrow().checksum());
        assertThat(one.get().at()).isEqualTo(Clip.START);
        assertThat(one.get().light(26, one.get().rows() / 5)).isZero();
        assertThat(one.get().light(5, 5)).isPositive();
        Cover all = new Cover.WholeFrame();
        assertThat(check(masker.mask(clip.fragments().getFirst(), size, all), all))
                .isEmpty();
    }

    private static Optional<Thumbnail> check(MaskedVideo video, Cover cover) throws Unmaskable {
        MaskChecker.Check check = new DecodingChecker(2).check(video, cover);
        return check.thumbnails().stream().findFirst();
    }

    /** What stands at the end, after a picture every two seconds. */
    private static Optional<Kind> watched(List<BufferedImage> pictures) {
        PictureWatch watch = PictureWatch.of(new CameraId("street"), PresetId.HOME, 1);
        for (int i = 0; i < pictures.size(); i++) {
            watch = watch.after(thumbnail(pictures.get(i), (long) i * SECONDS_A_PICTURE));
        }
        return watch.trouble().map(PictureTrouble::kind);
    }

    /** Twenty seconds of the picture, and fifty of what became of it. */
    private List<BufferedImage> then(BufferedImage picture, UnaryOperator<BufferedImage> trouble) {
        List<BufferedImage> all = new ArrayList<>(noisy(picture, 10));
        BufferedImage troubled = scaled(trouble.apply(picture), picture.getWidth(), picture.getHeight());
        all.addAll(noisy(troubled, 25));
        return all;
    }

    private List<BufferedImage> noisy(BufferedImage picture, int times) {
        List<BufferedImage> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(noisy(picture));
        }
        return all;
    }

    private BufferedImage noisy(BufferedImage picture) {
        return each(picture, (light, noise) -> light + 2 * noise);
    }

    private BufferedImage rained(BufferedImage picture) {
        return each(picture, (light, noise) -> 30 + 0.75 * light + 20 * noise);
    }

    private BufferedImage lit(BufferedImage picture, double share) {
        return each(picture, (light, ignored) -> 16 + (light - 16) * share);
    }

    private interface Light {
        /** @param noise of standard deviation 1 */
        double of(int before, double noise);
    }

    private BufferedImage each(BufferedImage picture, Light light) {
        BufferedImage made = grey(picture.getWidth(), picture.getHeight());
        byte[] from = samples(scaled(picture, picture.getWidth(), picture.getHeight()));
        byte[] to = samples(made);
        int offset = random.nextInt(NOISES);
        for (int i = 0; i < to.length; i++) {
            double clear = light.of(from[i] & 0xFF, noise[(i + offset) & (NOISES - 1)]);
            to[i] = (byte) Math.clamp(Math.round(clear), 0, 255);
        }
        return made;
    }

    /** Three passes of a box are nearly a Gaussian of that standard deviation. */
    private BufferedImage blurred(BufferedImage picture, int sigma) {
        BufferedImage made = each(picture, (light, ignored) -> light);
        for (int pass = 0; pass < 3; pass++) {
            byte[] samples = samples(made);
            byte[] across = box(samples, made.getWidth(), made.getHeight(), sigma, 1, made.getWidth());
            byte[] down = box(across, made.getHeight(), made.getWidth(), sigma, made.getWidth(), 1);
            System.arraycopy(down, 0, samples, 0, down.length);
        }
        return made;
    }

    private static byte[] box(byte[] samples, int length, int lines, int radius, int step, int line) {
        byte[] made = new byte[samples.length];
        for (int i = 0; i < lines; i++) {
            for (int j = 0; j < length; j++) {
                int sum = 0;
                for (int k = j - radius; k <= j + radius; k++) {
                    sum += samples[i * line + Math.clamp(k, 0, length - 1) * step] & 0xFF;
                }
                made[i * line + j * step] = (byte) (sum / (2 * radius + 1));
            }
        }
        return made;
    }

    private BufferedImage covered(BufferedImage picture, double share) {
        BufferedImage made = each(picture, (light, ignored) -> light);
        Graphics2D graphics = made.createGraphics();
        graphics.setColor(new Color(96, 96, 96));
        graphics.fillRect(0, 0, (int) (share * made.getWidth()), made.getHeight());
        graphics.dispose();
        return made;
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY
                && picture.getRaster().getParent() == null
                && picture.getWidth() == width
                && picture.getHeight() == height) {
            return picture;
        }
        BufferedImage made = grey(width, height);
        Graphics2D graphics = made.createGraphics();
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return made;
    }

    private static BufferedImage grey(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    }

    private static byte[] samples(BufferedImage grey) {
        return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    }

    private static Thumbnail thumbnail(BufferedImage picture, long seconds) {
        AVFrame frame = avutil.av_frame_alloc();
        try {
            frame.format(avutil.AV_PIX_FMT_YUV420P).width(picture.getWidth()).height(picture.getHeight());
            Native.require(avutil.av_frame_get_buffer(frame, 0), "allocating");
            Plane luma = Plane.of(frame, 0);
            byte[] samples = samples(picture);
            for (int y = 0; y < luma.height(); y++) {
                java.lang.foreign.MemorySegment.copy(
                        samples,
                        y * luma.width(),
                        luma.samples(),
                        java.lang.foreign.ValueLayout.JAVA_BYTE,
                        luma.offset(0, y),
                        luma.width());
            }
            frame.pts(seconds * 1_000 * CodedPicture.TICKS_PER_MILLI);
            return PictureReduction.of(frame, OPEN).orElseThrow();
        } finally {
            avutil.av_frame_free(frame);
        }
    }

    /** The luma of a video's pictures, one in two seconds. */
    private static List<BufferedImage> pictures(String name) {
        List<BufferedImage> all = new ArrayList<>();
        Seen seen = Seen.of(SharedData.file("video/" + name + ".mp4"));
        int step = Math.max(1, seen.pictures().size() / (name.equals("license_plate") ? 2 : 15));
        for (int i = 0; i < seen.pictures().size(); i += step) {
            Seen.Picture picture = seen.pictures().get(i);
            BufferedImage made = grey(picture.width(), picture.height());
            System.arraycopy(picture.planes()[0], 0, samples(made), 0, samples(made).length);
            all.add(made);
        }
        return all;
    }

    /** As video has it (BT.601); Java's own grey is linear in light. */
    private static BufferedImage luma(BufferedImage photo) {
        BufferedImage made = grey(photo.getWidth(), photo.getHeight());
        byte[] samples = samples(made);
        for (int i = 0; i < samples.length; i++) {
            Color colour = new Color(photo.getRGB(i % made.getWidth(), i / made.getWidth()));
            double luma = 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
            samples[i] = (byte) Math.round(16 + luma * 219 / 255);
        }
        return made;
    }

    private static List<BufferedImage> photos(String beginning) throws IOException {
        List<BufferedImage> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(SharedData.file("street"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(beginning))
                    .filter(f -> f.toString().endsWith(".jpg"))
                    .sorted()
                    .toList()) {
                all.add(luma(ImageIO.read(file.toFile())));
            }
        }
        return all;
    }
}
