package casement.vision;

import casement.domain.masking.Cover;
import casement.domain.masking.Unmaskable;
import casement.domain.video.PictureSize;
import casement.domain.video.Thumbnail;
import casement.domain.video.WithholdReason;
import java.util.ArrayList;
import java.util.List;
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
    private final long thumbnailTicks;
    private final List<Thumbnail> thumbnails = new ArrayList<>();
    private long lastTicks;

    /** @param thumbnailTicks between pictures of which thumbnails are made */
    CheckedPictures(PictureSize size, Cover cover, List<CheckedArea> areas, long thumbnailTicks) {
        this.size = size;
        this.cover = cover;
        this.areas = areas;
        this.thumbnailTicks = thumbnailTicks;
    }

    int count() {
        return count;
    }

    int worst() {
        return worst;
    }

    /** The first picture's before all others. */
    List<Thumbnail> thumbnails() {
        return thumbnails;
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
        if (count == 0 || picture.pts() - lastTicks >= thumbnailTicks) {
            PictureReduction.of(picture, cover).ifPresent(thumbnails::add);
            lastTicks = picture.pts();
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
