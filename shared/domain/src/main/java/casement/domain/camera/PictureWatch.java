package casement.domain.camera;

import casement.domain.video.Thumbnail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a camera's pictures at one preset have been since its mask set was approved.
 *
 * @param maskSet the version in force; with another one the watch begins anew
 * @param reference the first good picture under that mask set: what was commissioned
 * @param recent a good picture of a while ago
 * @param doubtedSince since when pictures say otherwise than {@code trouble} does
 * @param trouble that stands; absent: all is well
 * @param moved when something moved before a camera that records on motion only; others keep no such time
 * @param revision counts changes, from 1; 0: it is kept nowhere yet
 */
public record PictureWatch(
        CameraId camera,
        PresetId preset,
        int maskSet,
        Optional<Thumbnail> reference,
        Optional<Thumbnail> recent,
        Optional<Instant> doubtedSince,
        Optional<PictureTrouble> trouble,
        Optional<Instant> moved,
        long revision) {

    /** A lorry that stops before the camera is no trouble; with {@link #RECENT} this keeps every alarm within a minute. */
    static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    /** How old the recent picture gets. */
    static final Duration RECENT = Duration.ofSeconds(20);
    /** So near to motion nothing counts as motionless: who walks slowly is recorded in one stretch. */
    static final Duration NEAR_MOTION = Duration.ofSeconds(30);
    /** A time of motion is not written down anew before that. */
    private static final Duration MOVED_AGAIN = Duration.ofSeconds(8);
    /** A good picture older than this says nothing of motion. */
    private static final Duration COMPARABLE = Duration.ofMinutes(1);

    /** Nothing was seen yet. */
    public static PictureWatch of(CameraId camera, PresetId preset, int maskSet) {
        return new PictureWatch(
                camera,
                preset,
                maskSet,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** The same watch under a mask set: anew, when it is another. */
    public PictureWatch under(int version) {
        return version == maskSet ? this : of(camera, preset, version).withRevision(revision);
    }

    /** After one more picture; itself, when that changes nothing. Pictures that come late change nothing. */
    public PictureWatch after(Thumbnail picture) {
        Instant last = doubtedSince.or(() -> recent.map(Thumbnail::at)).orElse(Instant.MIN);
        if (picture.at().isBefore(last)) {
            return this;
        }
        Optional<PictureTrouble.Kind> found = kind(picture);
        if (found.isPresent() != trouble.isPresent()) {
            return doubted(found, picture.at());
        }
        PictureWatch sure = doubtedSince.isEmpty() ? this : with(recent, Optional.empty(), trouble);
        return found.isPresent() ? sure : sure.seen(picture);
    }

    private Optional<PictureTrouble.Kind> kind(Thumbnail picture) {
        PictureComparison comparison = new PictureComparison(picture);
        if (reference.isPresent() && recent.isPresent()) {
            return comparison.trouble(reference.get(), recent.get());
        }
        return comparison.isDark() ? Optional.of(PictureTrouble.Kind.DARK) : Optional.empty();
    }

    private PictureWatch doubted(Optional<PictureTrouble.Kind> found, Instant at) {
        Instant since = doubtedSince.orElse(at);
        if (at.isBefore(since.plus(LONG_ENOUGH))) {
            return doubtedSince.isPresent() ? this : with(recent, Optional.of(at), trouble);
        }
        return with(recent, Optional.empty(), found.map(kind -> new PictureTrouble(kind, preset, since)));
    }

    private PictureWatch seen(Thumbnail picture) {
        boolean isRecent = recent.filter(good -> picture.at().isBefore(good.at().plus(RECENT)))
                .isPresent();
        return isRecent ? this : with(Optional.of(picture), doubtedSince, trouble);
    }

    private PictureWatch with(Optional<Thumbnail> good, Optional<Instant> doubted, Optional<PictureTrouble> standing) {
        return new PictureWatch(
                camera, preset, maskSet, reference.or(() -> good), good, doubted, standing, moved, revision);
    }

    /** After something moved; itself, when that is known. */
    public PictureWatch movedAt(Instant at) {
        return isWithin(MOVED_AGAIN, moved, at)
                ? this
                : new PictureWatch(
                        camera, preset, maskSet, reference, recent, doubtedSince, trouble, Optional.of(at), revision);
    }

    /**
     * Whether something moves in a fragment (SCH-26): from its first picture to any other, or from a good picture of a while ago,
     * which finds who moves too slowly for the fragment.
     *
     * @param pictures of all its length
     */
    public Motion motion(List<Thumbnail> pictures) {
        if (pictures.isEmpty() || trouble.isPresent() || doubtedSince.isPresent()) {
            return Motion.UNKNOWN;
        }
        Thumbnail first = pictures.getFirst();
        Optional<Thumbnail> before = recent.filter(good -> isWithin(COMPARABLE, Optional.of(good.at()), first.at()));
        if (before.isEmpty()) {
            return Motion.UNKNOWN;
        }
        boolean moves = pictures.stream()
                .map(PictureComparison::new)
                .anyMatch(picture -> picture.moves(first) || picture.moves(before.get()));
        if (moves) {
            return Motion.SEEN;
        }
        return isWithin(NEAR_MOTION, moved, first.at()) ? Motion.NEAR : Motion.NONE;
    }

    private static boolean isWithin(Duration most, Optional<Instant> one, Instant other) {
        return one.filter(at -> Duration.between(at, other).abs().compareTo(most) < 0)
                .isPresent();
    }

    /** As it is kept after a change. */
    public PictureWatch withRevision(long counted) {
        return new PictureWatch(camera, preset, maskSet, reference, recent, doubtedSince, trouble, moved, counted);
    }
}
