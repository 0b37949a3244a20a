package casement.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.video.Frame;
import casement.recognition.picture.Part;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MovedTest {
    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
    private static final Part EVERYTHING = new Part(0, 0, 640, 480);

    /** Grey, with a white square that many pixels wide at each place. */
    private static Frame frame(int size, int... places) {
        byte[] pixels = new byte[640 * 480 * 3];
        for (int place : places) {
            for (int y = place; y < place + size; y++) {
                java.util.Arrays.fill(pixels, (y * 640 + place) * 3, (y * 640 + place + size) * 3, (byte) 255);
            }
        }
        return new Frame(640, 480, pixels);
    }

    @Test
    void looks_at_everything_first_and_then_at_what_moves() {
        Moved moved = new Moved();
        assertThat(moved.in(frame(20, 100, 400), START)).containsExactly(EVERYTHING);
        assertThat(moved.in(frame(20, 110, 400), START.plusMillis(200)))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.left()).isBetween(40, 60);
                    assertThat(part.top()).isEqualTo(part.left());
                    assertThat(part.left() + part.width()).isBetween(170, 200);
                });
        assertThat(moved.in(frame(20, 120, 410), START.plusMillis(400))).hasSize(2);
        assertThat(moved.in(frame(20, 120, 410), START.plusMillis(600))).isEmpty();
    }

    @Test
    void looks_at_everything_again_after_a_second_and_when_much_moves() {
        Moved moved = new Moved();
        moved.in(frame(20, 100), START);
        assertThat(moved.in(frame(20, 110), START.plusMillis(999))).doesNotContain(EVERYTHING);
        assertThat(moved.in(frame(20, 120), START.plusMillis(1_000))).containsExactly(EVERYTHING);
        assertThat(moved.in(frame(440, 20), START.plusMillis(1_200))).containsExactly(EVERYTHING);
    }
}
