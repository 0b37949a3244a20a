package casement.domain.camera;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.video.Thumbnail;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

@Clause("SCH-25")
class PictureWatchTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final int ROWS = 45;
    private static final double SHARP = 0.2;

    private final Random noise = new Random(7);
    private PictureWatch watch = PictureWatch.of(new CameraId("yard"), PresetId.HOME, 1);
    private Instant now = NOON;

    /** How light a picture is at a cell. */
    private interface View {
        double light(int column, int row);
    }

    /** Walls and doors in blocks of random light. */
    private static final View YARD = blocks(1);

    @Test
    void is_content_with_a_motionless_scene_whose_noise_differs() {
        watch(YARD, 300);
        assertThat(watch.trouble()).isEmpty();
        assertThat(watch.doubtedSince()).isEmpty();
    }

    @Test
    @Clause("SCH-2")
    void alarms_within_a_minute_of_each_trouble_and_ends_when_the_picture_is_good_again() {
        requireAlarm(PictureTrouble.Kind.DARK, () -> show((x, y) -> 16 + YARD.light(x, y) / 20, SHARP));
        requireAlarm(PictureTrouble.Kind.BLOCKED, () -> show((x, y) -> x < 52 ? 90 : YARD.light(x, y), SHARP));
        requireAlarm(PictureTrouble.Kind.BLURRED, () -> show(YARD, SHARP / 10));
        requireAlarm(PictureTrouble.Kind.MOVED, () -> show((x, y) -> YARD.light(x + 2, y), SHARP));
        requireAlarm(PictureTrouble.Kind.MOVED, () -> show(blocks(2), SHARP));
        requireAlarm(PictureTrouble.Kind.FROZEN, () -> show(YARD, SHARP, 4711));
    }

    @Test
    void tells_how_long_a_trouble_has_been_there_and_raises_it_once() {
        watch(YARD, 60);
        Instant first = now;
        for (int i = 0; i < 60; i++) {
            show(YARD, SHARP / 10);
        }
        assertThat(watch.trouble()).contains(new PictureTrouble(PictureTrouble.Kind.BLURRED, PresetId.HOME, first));
    }

    @Test
    void overlooks_what_goes_away_in_a_few_seconds() {
        watch(YARD, 60);
        for (int lorry = 0; lorry < 20; lorry++) {
            for (int i = 0; i < 8; i++) {
                show((x, y) -> 90, SHARP);
            }
            show(YARD, SHARP);
            assertThat(watch.trouble()).isEmpty();
        }
    }

    @Test
    void is_content_when_a_view_changes_little_by_little() {
        View later = blocks(2);
        for (int step = 0; step <= 400; step++) {
            double share = step / 400.0;
            show((x, y) -> (1 - share) * YARD.light(x, y) + share * later.light(x, y), SHARP);
            assertThat(watch.trouble()).as("%s", share).isEmpty();
        }
    }

    @Test
    void takes_no_dark_picture_for_what_was_commissioned() {
        for (int i = 0; i < 20; i++) {
            show((x, y) -> 17, SHARP);
        }
        assertThat(watch.trouble()).map(PictureTrouble::kind).contains(PictureTrouble.Kind.DARK);
        assertThat(watch.reference()).isEmpty();
        watch(YARD, 60);
        assertThat(watch.trouble()).isEmpty();
        assertThat(watch.reference()).isPresent();
    }

    @Test
    @Clause("SCH-2")
    void begins_anew_when_another_mask_set_is_in_force() {
        watch(YARD, 60);
        for (int i = 0; i < 20; i++) {
            show(blocks(2), SHARP);
        }
        assertThat(watch.trouble()).isPresent();
        watch = watch.under(2);
        watch(blocks(2), 60);
        assertThat(watch.trouble()).isEmpty();
    }

    @Test
    void changes_nothing_for_pictures_that_come_late() {
        watch(YARD, 60);
        PictureWatch before = watch;
        now = NOON;
        show((x, y) -> 17, SHARP);
        assertThat(watch).isSameAs(before);
    }

    @Test
    void counts_what_is_covered_neither_as_dark_nor_as_flat() {
        View masked = (x, y) -> x < 60 ? 0 : YARD.light(x, y);
        watch(masked, 120);
        assertThat(watch.trouble()).isEmpty();
    }

    private void requireAlarm(PictureTrouble.Kind kind, Runnable showTrouble) {
        watch(YARD, 110);
        assertThat(watch.trouble()).as("before %s", kind).isEmpty();
        Instant began = now;
        while (watch.trouble().isEmpty() && now.isBefore(began.plusSeconds(60))) {
            showTrouble.run();
        }
        assertThat(watch.trouble().map(PictureTrouble::kind)).contains(kind);
        watch(YARD, 60);
        assertThat(watch.trouble()).as("after %s", kind).isEmpty();
    }

    private void watch(View view, int seconds) {
        for (Instant end = now.plusSeconds(seconds); now.isBefore(end); ) {
            show(view, SHARP);
        }
    }

    private void show(View view, double sharpness) {
        show(view, sharpness, noise.nextLong());
    }

    private void show(View view, double sharpness, long checksum) {
        byte[] light = new byte[Thumbnail.COLUMNS * ROWS];
        for (int i = 0; i < light.length; i++) {
            double clear = view.light(i % Thumbnail.COLUMNS, i / Thumbnail.COLUMNS);
            light[i] = (byte) (clear == 0 ? 0 : Math.clamp(Math.round(clear + noise.nextGaussian() * 0.5), 1, 255));
        }
        watch = watch.after(new Thumbnail(now, Thumbnail.COLUMNS, light, sharpness, checksum));
        now = now.plus(Duration.ofSeconds(2));
    }

    /** Views of other seeds have their edges elsewhere. */
    private static View blocks(int seed) {
        int side = 3 + 2 * seed;
        int[] light = new Random(seed).ints(40 * 20, 40, 220).toArray();
        return (x, y) -> light[y / side * 40 + x / side];
    }
}
