package casement.vision;

import casement.domain.masking.Cover;
import casement.domain.masking.MaskChecker;
import casement.domain.masking.MaskedVideo;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.WithholdReason;
import java.util.List;

/** Decodes every stored picture again and looks whether the fill is all there is inside the mask. */
public final class DecodingChecker implements MaskChecker {
    static final String NAME = "casement-decoding-checker-1";

    /** Whoever crosses a picture in less is hardly seen in it. */
    private static final long MOTION_TICKS = CodedPicture.TICKS_PER_SECOND / 2;

    private final int threads;

    public DecodingChecker(int threads) {
        Native.load();
        this.threads = threads;
    }

    @Override
    public Check check(MaskedVideo video, Cover cover, boolean forMotion) throws Unmaskable {
        StoredVideo stored = read(video);
        boolean everyPicture = forMotion || !(cover instanceof Cover.Nothing);
        List<CodedPicture> wanted = everyPicture
                ? stored.pictures()
                : stored.pictures().stream().filter(CodedPicture::key).toList();
        CheckedPictures checked = new CheckedPictures(
                video.size(), cover, CheckedArea.of(cover, video.size()), forMotion ? MOTION_TICKS : Long.MAX_VALUE);
        CodedVideo coded = new CodedVideo(stored.config(), wanted, 1, false);
        try (PictureDecoder decoder =
                new PictureDecoder(stored.config(), coded.reorderDepth(), threads, PictureDecoder.Care.QUICK)) {
            decoder.decode(wanted, checked);
        } catch (RuntimeException e) {
            throw failed("the stored video could not be checked: " + e, e);
        }
        if (checked.count() != wanted.size()) {
            throw failed(checked.count() + " of " + wanted.size() + " stored pictures could be decoded");
        }
        return new Check(NAME, checked.count(), stored.pictures().size(), checked.worst(), checked.thumbnails());
    }

    private static StoredVideo read(MaskedVideo video) throws Unmaskable {
        try {
            StoredVideo stored = StoredVideo.read(video.init(), video.media());
            PictureSize coded = stored.config().parameters().size();
            if (!stored.declared().equals(video.size()) || !coded.equals(video.size())) {
                throw failed("the stored picture is " + coded + ", not " + video.size());
            }
            if (stored.decodeTime() / CodedPicture.TICKS_PER_MILLI
                    != video.start().toEpochMilli()) {
                throw failed("the stored video does not begin when it says");
            }
            return stored;
        } catch (RuntimeException e) {
            throw failed("the stored video is not what it should be: " + e.getMessage(), e);
        }
    }

    private static Unmaskable failed(String detail) {
        return new Unmaskable(WithholdReason.PROOF_FAILED, detail);
    }

    private static Unmaskable failed(String detail, RuntimeException cause) {
        return new Unmaskable(WithholdReason.PROOF_FAILED, detail, cause);
    }
}
