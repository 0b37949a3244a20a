package casement.testkit;

import casement.domain.camera.PresetId;
import casement.domain.masking.Cover;
import casement.domain.masking.FragmentMasker;
import casement.domain.masking.MaskChecker;
import casement.domain.masking.MaskSet;
import casement.domain.masking.MaskedFragment;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Masking;
import casement.domain.masking.Unmaskable;
import casement.domain.video.FragmentRef;
import casement.domain.video.PictureSize;
import casement.domain.video.RawFragment;
import casement.domain.video.Thumbnail;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A masker and a checker that need no video: the "video" is the fragment's bytes with a heading, in boxes with the right time. They stand in where masking
 * itself is not what is tested.
 */
public final class FakeMasking implements FragmentMasker, MaskChecker {
    private static final int FRAMES = 60;
    private static final int TICKS_A_MILLI = 90;

    private final List<Thumbnail> thumbnails;

    public FakeMasking() {
        this(List.of());
    }

    /** @param thumbnails what every fragment shows */
    public FakeMasking(List<Thumbnail> thumbnails) {
        this.thumbnails = thumbnails;
    }

    /** The domain's own door, with fakes behind it. */
    public static Masking masking() {
        FakeMasking fake = new FakeMasking();
        return new Masking(fake, fake);
    }

    /** A masked fragment at {@link PresetId#HOME}; the bytes depend on {@code content}. */
    public static MaskedFragment masked(FragmentRef ref, String content) {
        byte[] mkv = content.getBytes(StandardCharsets.UTF_8);
        MaskSet.Approved set = Examples.maskSet(ref.camera());
        try {
            return masking().mask(new RawFragment(ref, Optional.of(PresetId.HOME), mkv), set);
        } catch (Unmaskable e) {
            throw new IllegalStateException("the fake masks everything", e);
        }
    }

    public static MaskedFragment masked(FragmentRef ref) {
        return masked(ref, "fragment " + ref.number());
    }

    @Override
    public MaskedVideo mask(RawFragment fragment, PictureSize drawnOn, Cover cover) {
        byte[] init = joined(box("ftyp", text("iso6")), box("moov", box("trak", box("mdia", text("init " + drawnOn)))));
        byte[] time = ByteBuffer.allocate(12)
                .putInt(1 << 24)
                .putLong(fragment.ref().start().toEpochMilli() * TICKS_A_MILLI)
                .array();
        byte[] pictures = joined(text("masked " + cover.getClass().getSimpleName() + " "), fragment.mkv());
        byte[] media = joined(box("moof", box("traf", box("tfdt", time))), box("mdat", pictures));
        return new MaskedVideo(init, media, fragment.ref().start(), 2_000, drawnOn, FRAMES, "avc1.42c01f", false);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] box(String type, byte[] content) {
        byte[] size = ByteBuffer.allocate(4).putInt(content.length + 8).array();
        return joined(joined(size, text(type)), content);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    @Override
    public Check check(MaskedVideo video, Cover cover, boolean forMotion) {
        List<Thumbnail> shown =
                forMotion ? thumbnails : thumbnails.stream().limit(1).toList();
        return new Check("fake 1", video.frames(), video.frames(), 0, shown);
    }
}
