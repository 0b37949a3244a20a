package casement.domain.camera;

import casement.domain.video.Thumbnail;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whether a picture shows what the camera showed at commissioning. The numbers were measured on street videos by day, on photos
 * of streets by night, and on what darkening, blurring, covering and moving made of them; docs/decisions.md has them.
 */
final class PictureComparison {
    /** Black is 16. Streets at night have 5 % of their cells above 120, a picture at a tenth of its light none of that share above 34. */
    private static final int DARK_BELOW = 40;

    private static final double BRIGHTEST_SHARE = 0.05;
    /** Standard deviation of the light of three by three cells, in steps of 256: something can be told there. */
    private static final double TEXTURED = 4;
    /** The same: nothing can be told there. */
    private static final double FLAT = 2;
    /** Good pictures have a tenth of what was textured gone flat, dim ones a third, a lens covered by 60 % more than half. */
    private static final double BLOCKED_SHARE = 0.5;
    /** Fewer textured cells say nothing. */
    private static final int FEWEST_TEXTURED = 24;
    /** Good pictures are at least half as sharp as at commissioning; blurred by 3 samples of 640, less than a tenth. */
    private static final double BLURRED_BELOW = 0.15;
    /** Pictures of the same view are 0.6 alike and more, in dusk too; turned by a twentieth or by three degrees, less than this. */
    private static final double ALIKE = 0.4;
    /** A view with less of its cells textured is not like itself once a car has been parked in it. */
    private static final double TEXTURED_VIEW = 0.1;
    /** A moved picture is like the old one somewhere else, and so much more than where it should be. */
    private static final double ALIKE_ELSEWHERE = 0.5;

    private static final double MORE_ALIKE = 0.25;
    /** A cell changes by so many steps of light when something moves there; noise of ten steps a sample makes one of it (1280 across). */
    private static final int MOVING_STEPS = 6;
    /** One cell alone is noise; somebody across the yard fills two and leaves two. */
    private static final int FEWEST_MOVING = 2;

    private static final int FARTHEST_ACROSS = 10;
    private static final int FARTHEST_DOWN = 6;

    private final Thumbnail now;

    PictureComparison(Thumbnail now) {
        this.now = now;
    }

    boolean isDark() {
        int[] light = new int[now.light().length];
        int open = 0;
        for (byte cell : now.light()) {
            light[open] = cell & 0xFF;
            open += cell == 0 ? 0 : 1;
        }
        Arrays.sort(light, 0, open);
        return open > 0 && light[(int) (open * (1 - BRIGHTEST_SHARE))] < DARK_BELOW;
    }

    /**
     * @param reference what the camera showed at commissioning
     * @param recent what it showed a while ago, when all was well
     */
    Optional<PictureTrouble.Kind> trouble(Thumbnail reference, Thumbnail recent) {
        if (isDark()) {
            return Optional.of(PictureTrouble.Kind.DARK);
        }
        if (!isOfOneSize(reference) || !isOfOneSize(recent)) {
            return Optional.of(PictureTrouble.Kind.MOVED);
        }
        if (isBlocked(reference)) {
            return Optional.of(PictureTrouble.Kind.BLOCKED);
        }
        if (now.sharpness() < BLURRED_BELOW * reference.sharpness()) {
            return Optional.of(PictureTrouble.Kind.BLURRED);
        }
        if (now.checksum() == recent.checksum() && now.at().isAfter(recent.at())) {
            return Optional.of(PictureTrouble.Kind.FROZEN);
        }
        return isMoved(reference, recent) ? Optional.of(PictureTrouble.Kind.MOVED) : Optional.empty();
    }

    /** Whether something has moved between this picture and another of the same view (SCH-26). */
    boolean moves(Thumbnail other) {
        if (!isOfOneSize(other)) {
            return true;
        }
        int changed = 0;
        for (int i = 0; i < now.light().length; i++) {
            changed += Math.abs((now.light()[i] & 0xFF) - (other.light()[i] & 0xFF)) >= MOVING_STEPS ? 1 : 0;
        }
        return changed >= FEWEST_MOVING;
    }

    private boolean isOfOneSize(Thumbnail other) {
        return now.columns() == other.columns() && now.light().length == other.light().length;
    }

    /** Half of what could be told has gone flat, and nothing else has come instead, as it would in another view. */
    private boolean isBlocked(Thumbnail reference) {
        int before = 0;
        int flat = 0;
        int after = 0;
        for (int y = 1; y < now.rows() - 1; y++) {
            for (int x = 1; x < now.columns() - 1; x++) {
                double texture = texture(now, x, y);
                boolean wasTextured = texture >= 0 && texture(reference, x, y) > TEXTURED;
                before += wasTextured ? 1 : 0;
                flat += wasTextured && texture < FLAT ? 1 : 0;
                after += texture > TEXTURED ? 1 : 0;
            }
        }
        return before >= FEWEST_TEXTURED && flat >= BLOCKED_SHARE * before && after <= (1 - BLOCKED_SHARE) * before;
    }

    /** What is moved is like the commissioned picture elsewhere, or like neither that nor what was there a while ago. */
    private boolean isMoved(Thumbnail reference, Thumbnail recent) {
        Outline outline = Outline.of(now);
        Outline commissioned = Outline.of(reference);
        double there = outline.likeness(commissioned, 0, 0);
        if (there >= 1 - MORE_ALIKE) {
            return false;
        }
        double elsewhere = 0;
        for (int down = -FARTHEST_DOWN; down <= FARTHEST_DOWN; down++) {
            for (int right = -FARTHEST_ACROSS; right <= FARTHEST_ACROSS; right++) {
                elsewhere = Math.max(elsewhere, outline.likeness(commissioned, right, down));
            }
        }
        boolean fitsElsewhere = elsewhere >= ALIKE_ELSEWHERE && elsewhere >= there + MORE_ALIKE;
        boolean isOther = there < ALIKE && outline.likeness(Outline.of(recent), 0, 0) < ALIKE;
        return fitsElsewhere || (isOther && texturedShare(reference) >= TEXTURED_VIEW);
    }

    private static double texturedShare(Thumbnail picture) {
        int open = 0;
        int textured = 0;
        for (int y = 1; y < picture.rows() - 1; y++) {
            for (int x = 1; x < picture.columns() - 1; x++) {
                double texture = texture(picture, x, y);
                open += texture < 0 ? 0 : 1;
                textured += texture > TEXTURED ? 1 : 0;
            }
        }
        return open == 0 ? 0 : (double) textured / open;
    }

    /** Negative where something around is covered. */
    private static double texture(Thumbnail picture, int column, int row) {
        double sum = 0;
        double squares = 0;
        for (int y = row - 1; y <= row + 1; y++) {
            for (int x = column - 1; x <= column + 1; x++) {
                int light = picture.light(x, y);
                if (light == 0) {
                    return -1;
                }
                sum += light;
                squares += (double) light * light;
            }
        }
        double mean = sum / 9;
        return Math.sqrt(Math.max(0, squares / 9 - mean * mean));
    }
}
