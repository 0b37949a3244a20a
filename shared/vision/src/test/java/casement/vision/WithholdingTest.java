package casement.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casement.conformance.Clause;
import casement.domain.masking.Cover;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.domain.video.WithholdReason;
import casement.ebml.Block;
import casement.ebml.EbmlWriter;
import casement.ebml.Matroska;
import casement.ebml.MatroskaWriter;
import casement.ebml.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each reason is tried with a fragment that somebody might hope to get through. */
@Clause("SEA-CCTV-10")
class WithholdingTest {
    private static final PictureSize SMALL = new PictureSize(320, 180);
    private static final Clip CLIP = Clip.resource("bframes.mp4");
    private static final List<Cover> COVERS =
            List.of(new Cover.Areas(List.of(Shapes.WINDOW), 4), new Cover.WholeFrame(), new Cover.Nothing());

    private final NativeMasker masker = new NativeMasker(Encoder.OPENH264, 2);

    @Test
    void withholds_as_damaged_when_the_fragment_is_cut_anywhere() {
        byte[] whole = CLIP.whole().mkv();
        for (int length = 60; length < whole.length - 1; length += 997) {
            WithholdReason reason = reason(with(Arrays.copyOf(whole, length)), COVERS.get(0));
            assertThat(reason)
                    .as("cut to %d of %d", length, whole.length)
                    .isIn(WithholdReason.DAMAGED, WithholdReason.NO_VIDEO, WithholdReason.NO_FRAMES);
        }
    }

    @Test
    void withholds_as_damaged_when_the_cluster_ends_between_two_blocks() {
        List<Block> blocks = blocks(CLIP);
        byte[] full = CLIP.mkv(0, blocks, Map.of());
        int lastBlock = CLIP.mkv(0, blocks.subList(28, 30), Map.of()).length
                - CLIP.mkv(0, blocks.subList(28, 29), Map.of()).length;
        requireReason(WithholdReason.DAMAGED, with(Arrays.copyOf(full, full.length - lastBlock)));
    }

    @Test
    void withholds_noise() {
        byte[] noise = new byte[5_000];
        new java.util.Random(1).nextBytes(noise);
        for (Cover cover : COVERS) {
            assertThat(reason(with(noise), cover)).isIn(WithholdReason.DAMAGED, WithholdReason.NO_VIDEO);
        }
    }

    @Test
    void withholds_as_damaged_when_pictures_hide_in_block_groups() {
        byte[] cluster = new EbmlWriter()
                .master(
                        Matroska.CLUSTER,
                        c -> c.unsigned(Matroska.TIMESTAMP, 0)
                                .master(
                                        Matroska.BLOCK_GROUP,
                                        g -> g.binary(
                                                Matroska.BLOCK,
                                                new byte[] {(byte) 0x81, 0, 0, 0},
                                                CLIP.samples().get(0).bytes())))
                .toBytes();
        byte[] header = MatroskaWriter.header(new UUID(1, 2), List.of(Track.h264(320, 180, CLIP.codecPrivate())));
        requireReason(WithholdReason.DAMAGED, with(Clip.join(header, cluster)));
    }

    @Test
    void withholds_as_damaged_when_two_pictures_have_one_time() {
        List<Clip.Sample> samples = new ArrayList<>(CLIP.samples());
        samples.set(
                3,
                new Clip.Sample(samples.get(2).millis(), false, samples.get(3).bytes()));
        requireReason(WithholdReason.DAMAGED, CLIP.withSamples(samples).whole());
    }

    @Test
    void withholds_for_want_of_video_when_there_is_none() {
        requireReason(WithholdReason.NO_VIDEO, with(new byte[0]));
        byte[] soundOnly = Clip.join(
                MatroskaWriter.header(new UUID(1, 2), List.of(Track.audio(1, "A_AAC", new byte[] {0x12, 0x10}))),
                MatroskaWriter.cluster(0, List.of(new Block(1, 0, true, new byte[] {1, 2, 3}))));
        requireReason(WithholdReason.NO_VIDEO, with(soundOnly));
    }

    @Test
    void withholds_for_want_of_frames_when_the_cluster_is_empty() {
        requireReason(WithholdReason.NO_FRAMES, with(CLIP.mkv(0, List.of(), Map.of())));
    }

    @Test
    void withholds_as_undecodable_when_pictures_are_missing_or_broken() {
        Cover areas = COVERS.get(0);
        List<Clip.Sample> withoutKey = CLIP.samples().subList(1, 30);
        assertThat(reason(CLIP.withSamples(withoutKey).whole(), areas)).isEqualTo(WithholdReason.UNDECODABLE);
        List<Clip.Sample> broken = new ArrayList<>(CLIP.samples());
        byte[] bytes = broken.get(0).bytes().clone();
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 0x55);
        broken.set(0, new Clip.Sample(0, true, bytes));
        assertThat(reason(CLIP.withSamples(broken).whole(), areas)).isEqualTo(WithholdReason.UNDECODABLE);
    }

    @Test
    void withholds_as_unsupported_when_the_codec_is_another() {
        requireReason(
                WithholdReason.UNSUPPORTED_CODEC, Clip.resource("hevc.mp4").whole());
    }

    @Test
    void withholds_as_unsupported_when_there_are_two_video_tracks() {
        Track first = Track.h264(320, 180, CLIP.codecPrivate());
        Track second = new Track(2, Track.Type.VIDEO, Track.H264, CLIP.codecPrivate(), first.picture());
        byte[] mkv = Clip.join(
                MatroskaWriter.header(new UUID(1, 2), List.of(first, second)), MatroskaWriter.cluster(0, blocks(CLIP)));
        requireReason(WithholdReason.UNSUPPORTED_CODEC, with(mkv));
    }

    @Test
    void withholds_as_unknown_format_when_it_is_not_8_bit_4_2_0() {
        requireReason(
                WithholdReason.UNKNOWN_PIXEL_FORMAT,
                Clip.resource("four-two-two.mp4").whole());
        requireReason(
                WithholdReason.UNKNOWN_PIXEL_FORMAT,
                Clip.resource("ten-bit.mp4").whole());
    }

    @Test
    void withholds_when_the_picture_has_another_shape_than_the_mask_set() {
        for (PictureSize other :
                List.of(new PictureSize(640, 480), new PictureSize(180, 320), new PictureSize(320, 176))) {
            for (Cover cover : COVERS) {
                Unmaskable e = catchThrowableOfType(Unmaskable.class, () -> masker.mask(CLIP.whole(), other, cover));
                assertThat(e.reason()).isEqualTo(WithholdReason.SIZE_DOES_NOT_FIT_MASK_SET);
            }
        }
    }

    @Test
    void withholds_when_the_picture_changes_its_size_inside_the_fragment() {
        Clip other = Tiny.clip(160, 96, 3);
        List<Clip.Sample> samples = new ArrayList<>();
        Clip first = Tiny.clip(320, 180, 3);
        samples.addAll(first.samples());
        for (Clip.Sample sample : Tiny.withParametersInBand(other).samples()) {
            samples.add(new Clip.Sample(sample.millis() + 1_000, sample.key(), sample.bytes()));
        }
        RawFragment fragment = first.withSamples(samples).whole();
        for (Cover cover : COVERS) {
            assertThat(reason(fragment, cover)).isEqualTo(WithholdReason.SIZE_DOES_NOT_FIT_MASK_SET);
        }
    }

    private void requireReason(WithholdReason expected, RawFragment fragment) {
        for (Cover cover : COVERS) {
            assertThat(reason(fragment, cover)).as("with %s", cover).isEqualTo(expected);
        }
    }

    private WithholdReason reason(RawFragment fragment, Cover cover) {
        Unmaskable e = catchThrowableOfType(Unmaskable.class, () -> masker.mask(fragment, SMALL, cover));
        assertThat(e).as("withheld with %s", cover).isNotNull();
        return e.reason();
    }

    private static RawFragment with(byte[] mkv) {
        RawFragment like = CLIP.whole();
        return new RawFragment(like.ref(), like.preset(), mkv);
    }

    private static List<Block> blocks(Clip clip) {
        return clip.samples().stream()
                .map(s -> new Block(1, (int) s.millis(), s.key(), s.bytes()))
                .toList();
    }
}
