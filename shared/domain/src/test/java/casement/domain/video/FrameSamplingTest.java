package casement.domain.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameSamplingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration USUAL = Duration.ofMillis(200);
    private static final Duration SHORTEST = Duration.ofMillis(80);

    /** Of a street in which a bright square stands at this place. */
    private static Frame frame(int left) {
        byte[] pixels = new byte[320 * 180 * 3];
        Arrays.fill(pixels, (byte) 60);
        for (int y = 60; y < 120; y++) {
            Arrays.fill(pixels, (y * 320 + left) * 3, (y * 320 + left + 40) * 3, (byte) 220);
        }
        return new Frame(320, 180, pixels);
    }

    /** At 25 frames a second. */
    private static List<Integer> looks(FrameSampling sampling, int frames, int speed, Duration step) {
        List<Integer> looks = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            Instant at = NOON.plusMillis(40L * i);
            Frame frame = frame(i * speed % 280);
            if (sampling.isDue(frame, at)) {
                looks.add(i);
                sampling.looked(frame, at, step);
            }
        }
        return looks;
    }

    @Test
    void looks_at_what_moves_as_often_as_its_pace_says() {
        FrameSampling sampling = new FrameSampling(new FrameSampling.Pace(USUAL, SHORTEST, Optional.empty()));
        assertThat(looks(sampling, 26, 4, USUAL)).containsExactly(1, 6, 11, 16, 21);
    }

    @Test
    void looks_more_often_at_what_is_fast_but_no_more_often_than_it_may() {
        FrameSampling sampling = new FrameSampling(new FrameSampling.Pace(USUAL, SHORTEST, Optional.empty()));
        assertThat(looks(sampling, 10, 4, Duration.ofMillis(1))).containsExactly(1, 3, 5, 7, 9);
    }

    @Test
    void never_looks_while_nothing_moves() {
        FrameSampling sampling = new FrameSampling(new FrameSampling.Pace(USUAL, SHORTEST, Optional.empty()));
        assertThat(looks(sampling, 100, 0, USUAL)).isEmpty();
    }

    @Test
    void looks_at_the_first_frame_and_once_a_while_when_it_must_also_see_what_stands() {
        Optional<Duration> second = Optional.of(Duration.ofSeconds(1));
        FrameSampling sampling = new FrameSampling(new FrameSampling.Pace(USUAL, SHORTEST, second));
        assertThat(looks(sampling, 60, 0, USUAL)).containsExactly(0, 25, 50);
    }
}
