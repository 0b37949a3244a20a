package casement.vision;

import casement.domain.masking.Cover;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.Thumbnail;
import casement.domain.video.WithholdReason;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Compares decoded pictures with the fill, and stops at the first that shows anything else. */
final class CheckedPictures implements PictureDecoder.Sink {
    /** What quantisation leaves of a flat fill far from anything else. */
    static final int MOST_DEEP = 16;
    /** What ringing may add on average up to the mask's very border; a picture that is not covered has far more. */
    static final int MOST_ON_AVERAGE = 24;

    private final PictureSize size;
    private final Cover cover;
    private final List<CheckedArea> areas;
    private int count;
    private int worst;
    private Optional<Thumbnail> thumbnail = Optional.empty();

    CheckedPictures(PictureSize size, Cover cover, List<CheckedArea> areas) {
        this.size = size;
        this.cover = cover;
        this.areas = areas;
    }

    int count() {
        return count;
    }

    int worst() {
        return worst;
    }

    /** Of the first. */
    Optional<Thumbnail> thumbnail() {
        return thumbnail;
    }

    @Override
    public void take(AVFrame picture) throws Unmaskable {
        if (picture.width() != size.width() || picture.height() != size.height()) {
            throw new Unmaskable(WithholdReason.PROOF_FAILED, "picture " + count + " is of another size");
        }
        for (int index = 0; index < Plane.COUNT; index++) {
            Plane plane = Plane.of(picture, index);
            for (CheckedArea area : areas) {
                check(plane, index, area);
            }
        }
        if (count == 0) {
            thumbnail = PictureReduction.of(picture, cover);
        }
        count++;
    }

    private void check(Plane plane, int index, CheckedArea area) throws Unmaskable {
        Deviation deep = Deviation.of(plane, index, area.deep());
        Deviation whole = Deviation.of(plane, index, area.whole());
        if (deep.worst() > MOST_DEEP || whole.mean() > MOST_ON_AVERAGE) {
            throw new Unmaskable(
                    WithholdReason.PROOF_FAILED,
                    "picture %d, plane %d: %d steps from the fill inside, %.1f on average"
                            .formatted(count, index, deep.worst(), whole.mean()));
        }
        worst = Math.max(worst, whole.worst());
    }
}
