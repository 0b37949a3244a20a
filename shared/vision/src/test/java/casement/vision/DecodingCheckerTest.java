package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casement.conformance.Clause;
import casement.domain.masking.Cover;
import casement.domain.masking.MaskChecker;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Polygon;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.WithholdReason;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Clause("SEA-CCTV-10")
class DecodingCheckerTest {
    private static final PictureSize SMALL = new PictureSize(320, 180);
    private static final Clip CLIP = Clip.resource("bframes.mp4");
    private static final Cover WINDOW = new Cover.Areas(List.of(Shapes.WINDOW), 4);

    private final NativeMasker masker = new NativeMasker(Encoder.OPENH264, 2);
    private final DecodingChecker checker = new DecodingChecker(2);

    @Test
    void looks_at_every_picture_when_something_is_covered() throws Unmaskable {
        for (Cover cover : List.of(WINDOW, new Cover.WholeFrame())) {
            MaskChecker.Check check = checker.check(masker.mask(CLIP.whole(), SMALL, cover), cover);
            assertThat(check.framesChecked()).isEqualTo(30);
            assertThat(check.framesTotal()).isEqualTo(30);
            assertThat(check.worstDeviation()).isLessThan(80);
        }
    }

    @Test
    void refuses_video_that_was_not_covered_at_all() throws Unmaskable {
        MaskedVideo clear = masker.mask(CLIP.whole(), SMALL, new Cover.Nothing());
        requireFailure(clear, WINDOW);
        requireFailure(clear, new Cover.WholeFrame());
    }

    @Test
    void refuses_video_that_was_covered_elsewhere() throws Unmaskable {
        MaskedVideo video = masker.mask(CLIP.whole(), SMALL, WINDOW);
        for (Polygon other :
                List.of(Shapes.box(0.30, 0.1, 0.43, 0.3), Shapes.CONCAVE, Shapes.box(0.5, 0.5, 0.53, 0.55))) {
            requireFailure(video, new Cover.Areas(List.of(Shapes.WINDOW, other), 4));
        }
        requireFailure(video, new Cover.WholeFrame());
    }

    @Test
    void refuses_video_in_which_one_late_picture_is_clear() throws Unmaskable {
        Clip covered = Tiny.clip(320, 180, 5);
        StoredVideo masked = stored(masker.mask(covered.whole(), SMALL, new Cover.WholeFrame()));
        StoredVideo clear = stored(masker.mask(covered.whole(), SMALL, new Cover.Nothing()));
        List<CodedPicture> mixed = new ArrayList<>(masked.pictures());
        CodedPicture last = mixed.removeLast();
        mixed.add(new CodedPicture(last.ticks(), true, clear.pictures().get(0).bytes()));
        requireFailure(video(new CoveredVideo(masked.config(), SMALL, mixed, 9_000)), new Cover.WholeFrame());
    }

    @Test
    void refuses_video_with_a_box_that_does_not_belong() throws Unmaskable {
        MaskedVideo good = masker.mask(CLIP.whole(), SMALL, WINDOW);
        byte[] userData = new BoxWriter().box("udta", b -> b.ascii("SECRET")).toBytes();
        byte[] free = new BoxWriter().box("free", b -> b.ascii("SECRET")).toBytes();
        requireFailure(with(good, Clip.join(good.init(), userData), good.media()), WINDOW);
        requireFailure(with(good, good.init(), Clip.join(good.media(), free)), WINDOW);
        requireFailure(with(good, good.init(), Clip.join(good.media(), good.media())), WINDOW);
        requireFailure(with(good, Clip.join(good.init(), new byte[] {0, 0, 0}), good.media()), WINDOW);
    }

    @Test
    void refuses_video_with_a_second_track() throws Unmaskable {
        MaskedVideo good = masker.mask(CLIP.whole(), SMALL, WINDOW);
        List<Box> boxes = Box.all(ByteBuffer.wrap(good.init()));
        Box moov = boxes.get(1);
        Box track = moov.children(0).get(1);
        byte[] two = new BoxWriter()
                .box("ftyp", b -> b.bytes(boxes.get(0).bytes()))
                .box("moov", b -> b.bytes(moov.bytes()).box("trak", t -> t.bytes(track.bytes())))
                .toBytes();
        requireFailure(with(good, two, good.media()), WINDOW);
    }

    @Test
    void refuses_pictures_that_carry_more_than_slices() throws Unmaskable {
        StoredVideo good = stored(masker.mask(CLIP.whole(), SMALL, WINDOW));
        byte[] sei = Planted.userData("SECRET");
        List<CodedPicture> pictures = new ArrayList<>();
        for (CodedPicture picture : good.pictures()) {
            byte[] head = ByteBuffer.allocate(4).putInt(sei.length).array();
            pictures.add(new CodedPicture(picture.ticks(), picture.key(), Clip.join(head, sei, picture.bytes())));
        }
        requireFailure(video(new CoveredVideo(good.config(), SMALL, pictures, 6_000)), WINDOW);
    }

    @Test
    void refuses_video_that_is_cut_or_changed() throws Unmaskable {
        MaskedVideo good = masker.mask(CLIP.whole(), SMALL, WINDOW);
        for (int cut : new int[] {1, 10, 500, good.media().length / 2, good.media().length - 4}) {
            requireFailure(with(good, good.init(), java.util.Arrays.copyOf(good.media(), cut)), WINDOW);
        }
        requireFailure(with(good, new byte[0], good.media()), WINDOW);
    }

    private void requireFailure(MaskedVideo video, Cover cover) {
        Unmaskable e = catchThrowableOfType(Unmaskable.class, () -> checker.check(video, cover));
        assertThat(e).as("refused").isNotNull();
        assertThat(e.reason()).isIn(WithholdReason.PROOF_FAILED, WithholdReason.UNDECODABLE);
        assertThat(e.getMessage()).isNotBlank().isASCII();
    }

    private static StoredVideo stored(MaskedVideo video) {
        return StoredVideo.read(video.init(), video.media());
    }

    private static MaskedVideo video(CoveredVideo covered) {
        return new MaskedVideo(
                InitSection.write(covered.config(), covered.size()),
                MediaSection.write(covered),
                java.time.Instant.ofEpochMilli(covered.pictures().get(0).ticks() / 90),
                1_000,
                covered.size(),
                covered.pictures().size(),
                "avc1.42c01e",
                false);
    }

    private static MaskedVideo with(MaskedVideo like, byte[] init, byte[] media) {
        return new MaskedVideo(
                init,
                media,
                like.start(),
                like.durationMillis(),
                like.size(),
                like.frames(),
                like.codec(),
                like.audioDropped());
    }
}
