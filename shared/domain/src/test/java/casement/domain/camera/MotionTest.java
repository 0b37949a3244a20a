package casement.domain.camera;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.video.Thumbnail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@Clause("SCH-26")
class MotionTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final int ROWS = 45;
    private static final int PERSON = 60;

    private final Random random = new Random(11);
    private final int[] yard = random.ints(Thumbnail.COLUMNS * ROWS, 40, 220).toArray();
    private PictureWatch watch = PictureWatch.of(new CameraId("yard"), PresetId.HOME, 1);
    private Instant now = NOON;
    private double noise = 0.7;

    /** Where somebody is, in cells from the left; outside the picture there is nobody. */
    private interface Walk {
        double column(Duration since);
    }

    private static final Walk NOBODY = since -> -9;

    @Test
    void sees_none_in_noise_alone() {
        List<Motion> seen = fragments(NOBODY, 60);
        assertThat(seen.getFirst()).isEqualTo(Motion.UNKNOWN);
        assertThat(seen.subList(1, 30)).containsOnly(Motion.NONE);
    }

    @Test
    void cannot_tell_at_the_first_fragment_nor_after_a_long_silence_nor_without_pictures() {
        assertThat(fragments(NOBODY, 2)).containsExactly(Motion.UNKNOWN);
        assertThat(fragments(NOBODY, 2)).containsExactly(Motion.NONE);
        now = now.plusSeconds(60);
        assertThat(fragments(NOBODY, 2)).containsExactly(Motion.UNKNOWN);
        assertThat(watch.motion(List.of())).isEqualTo(Motion.UNKNOWN);
    }

    @Test
    void sees_who_walks_by_and_keeps_what_is_near() {
        fragments(NOBODY, 30);
        assertThat(fragments(since -> 10 + 8 * since.toMillis() / 1000.0, 6)).containsOnly(Motion.SEEN);
        List<Motion> after = fragments(NOBODY, 120);
        assertThat(after.subList(0, 10)).doesNotContain(Motion.NONE);
        assertThat(after.subList(40, 60)).containsOnly(Motion.NONE);
    }

    @Test
    void sees_somebody_who_is_there_in_the_middle_of_a_fragment_alone() {
        fragments(NOBODY, 30);
        assertThat(fragments(since -> since.toMillis() == 1_000 ? 40 : -9, 2)).containsExactly(Motion.SEEN);
    }

    /** An eighth of a cell in a second: a fragment shows a quarter of one. */
    @Test
    void leaves_out_nothing_of_a_slow_walker() {
        fragments(NOBODY, 30);
        List<Motion> seen = fragments(since -> 10 + since.toMillis() / 8000.0, 200);
        assertThat(seen).doesNotContain(Motion.NONE, Motion.UNKNOWN);
    }

    @Test
    void counts_light_that_changes_for_motion() {
        fragments(NOBODY, 30);
        for (int i = 0; i < yard.length; i++) {
            yard[i] += 8;
        }
        assertThat(fragments(NOBODY, 2)).containsExactly(Motion.SEEN);
    }

    @Test
    void cannot_tell_while_the_picture_is_in_trouble() {
        fragments(NOBODY, 30);
        for (int i = 0; i < yard.length; i++) {
            yard[i] = 16 + i % 2;
        }
        noise = 0.1;
        assertThat(fragments(NOBODY, 60)).doesNotContain(Motion.NONE);
        assertThat(watch.trouble()).isPresent();
    }

    @Test
    void forgets_all_under_another_mask_set() {
        fragments(NOBODY, 30);
        watch = watch.under(2);
        assertThat(fragments(NOBODY, 2)).containsExactly(Motion.UNKNOWN);
    }

    /** What is seen of fragments of two seconds, four pictures each; the watch goes on as the masking room has it do. */
    private List<Motion> fragments(Walk walk, int seconds) {
        List<Motion> all = new ArrayList<>();
        Instant began = now;
        for (Instant end = now.plusSeconds(seconds); now.isBefore(end); now = now.plusSeconds(2)) {
            List<Thumbnail> pictures = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Instant at = now.plusMillis(500L * i);
                pictures.add(picture(at, walk.column(Duration.between(began, at))));
            }
            Motion motion = watch.motion(pictures);
            watch = watch.after(pictures.getFirst());
            watch = motion == Motion.SEEN ? watch.movedAt(pictures.getLast().at()) : watch;
            all.add(motion);
        }
        return all;
    }

    /** A person is two cells wide and four high; cells that are covered in part are lit in part. */
    private Thumbnail picture(Instant at, double column) {
        byte[] light = new byte[yard.length];
        for (int i = 0; i < light.length; i++) {
            int x = i % Thumbnail.COLUMNS;
            int y = i / Thumbnail.COLUMNS;
            double covered = y >= 20 && y < 24 ? Math.clamp(1 - Math.abs(x + 0.5 - (column + 1)) + 0.5, 0, 1) : 0;
            double clear = (1 - covered) * yard[i] + covered * PERSON;
            light[i] = (byte) Math.clamp(Math.round(clear + noise * random.nextGaussian()), 1, 255);
        }
        return new Thumbnail(at, Thumbnail.COLUMNS, light, 0.2, random.nextLong());
    }
}
