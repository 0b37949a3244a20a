package casement.gateway.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import casement.gateway.h264.AvcConfig;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FragmenterTest {
    private static final AvcConfig CONFIG = new AvcConfig(new byte[] {1}, 16, 16);
    private static final AvcConfig OTHER = new AvcConfig(new byte[] {2}, 16, 16);

    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private final Limits limits = new Limits(1_000, 20_000, 10_000, 5_000);
    private final Fragmenter live = new Fragmenter(limits, false, fragments::add, losses::add);
    private final Fragmenter finite = new Fragmenter(limits, true, fragments::add, losses::add);

    @Test
    void cuts_at_each_key_frame_when_groups_are_long_enough() {
        feed(live, 0, 6_000, 2_000);
        live.end();
        assertThat(fragments).extracting(Fragment::timecodeMillis).containsExactly(0L, 2_000L, 4_000L);
        assertThat(fragments).extracting(Fragment::durationMillis).containsExactly(2_000L, 2_000L, 2_000L);
        assertThat(losses).isEmpty();
    }

    @Test
    void joins_groups_until_a_second_is_reached_when_they_are_shorter() {
        feed(live, 0, 2_400, 400);
        live.end();
        assertThat(fragments).extracting(Fragment::timecodeMillis).containsExactly(0L, 1_200L);
        assertThat(fragments.getLast().endMillis()).isEqualTo(2_400);
        assertThat(losses).isEmpty();
    }

    @Test
    void joins_a_tiny_last_fragment_to_the_one_before_when_the_source_is_finite() {
        feed(finite, 0, 4_400, 4_200);
        finite.end();
        assertThat(fragments).hasSize(1);
        assertThat(fragments.getFirst().durationMillis()).isEqualTo(4_400);
        assertThat(losses).isEmpty();
    }

    @Test
    void lets_the_held_fragment_go_as_soon_as_the_next_is_long_enough() {
        feed(finite, 0, 3_000, 2_000);
        assertThat(fragments).isEmpty();
        finite.add(frame(3_000, false, 1));
        assertThat(fragments).extracting(Fragment::timecodeMillis).containsExactly(0L);
    }

    @Test
    void reports_a_loss_when_all_there_is_is_too_short() {
        feed(finite, 0, 500, 2_000);
        finite.end();
        assertThat(fragments).isEmpty();
        assertThat(losses).extracting(Loss::reason).containsExactly(Loss.Reason.TOO_SHORT);
        assertThat(losses.getFirst().millis()).isEqualTo(520);
    }

    @Test
    void closes_at_twenty_seconds_and_resumes_at_the_next_key_frame_when_groups_are_too_long() {
        feed(live, 0, 60_000, 30_000);
        live.end();
        assertThat(fragments).extracting(Fragment::timecodeMillis).containsExactly(0L, 30_000L);
        assertThat(fragments).allMatch(f -> f.durationMillis() == 20_000);
        assertThat(losses)
                .extracting(Loss::reason)
                .containsExactly(Loss.Reason.KEY_FRAMES_TOO_FAR_APART, Loss.Reason.KEY_FRAMES_TOO_FAR_APART);
        assertThat(losses.getFirst().timecodeMillis()).isEqualTo(20_000);
        assertThat(losses.getFirst().millis()).isEqualTo(10_000);
    }

    @Test
    void closes_at_the_byte_limit_and_says_so() {
        live.add(frame(0, true, 4_000));
        live.add(frame(1_000, false, 4_000));
        live.add(frame(2_000, false, 4_000));
        live.add(frame(3_000, true, 10));
        assertThat(fragments).hasSize(1);
        assertThat(losses).extracting(Loss::reason).containsExactly(Loss.Reason.TOO_MANY_BYTES);
        assertThat(losses.getFirst().millis()).isEqualTo(1_000);
    }

    @Test
    void ignores_what_comes_before_the_first_key_frame() {
        live.add(frame(0, false, 1));
        feed(live, 100, 2_100, 2_000);
        live.end();
        assertThat(fragments).extracting(Fragment::timecodeMillis).containsExactly(100L);
        assertThat(losses).isEmpty();
    }

    @Test
    void leaves_out_frames_shown_before_the_key_frame_and_says_how_many() {
        live.add(frame(1_000, true, 1));
        live.add(frame(920, false, 1));
        live.add(frame(960, false, 1));
        live.add(frame(1_500, false, 1));
        feed(live, 2_100, 2_200, 2_000);
        assertThat(fragments.getFirst().frames()).hasSize(2);
        assertThat(losses).extracting(Loss::reason).containsExactly(Loss.Reason.NOT_DECODABLE_ALONE);
    }

    @Test
    void keeps_decoding_order_when_frames_are_shown_in_another() {
        live.add(frame(0, true, 1));
        live.add(frame(120, false, 1));
        live.add(frame(40, false, 1));
        live.add(frame(80, false, 1));
        live.add(frame(1_200, false, 1));
        live.end();
        assertThat(fragments.getFirst().frames())
                .extracting(Frame::timeMillis)
                .containsExactly(0L, 120L, 40L, 80L, 1_200L);
    }

    @Test
    void holds_a_short_beginning_back_for_a_camera_that_soon_returns() {
        feed(live, 0, 500, 2_000);
        live.interrupted();
        live.add(frame(1_400, false, 1));
        feed(live, 2_000, 4_000, 2_000);
        live.end();
        assertThat(fragments).hasSize(1);
        assertThat(fragments.getFirst().timecodeMillis()).isZero();
        assertThat(fragments.getFirst().frames()).noneMatch(f -> f.timeMillis() == 1_400);
        assertThat(losses).isEmpty();
    }

    @Test
    void gives_a_short_beginning_up_when_the_camera_stays_away() {
        feed(live, 0, 500, 2_000);
        live.interrupted();
        feed(live, 60_000, 62_000, 2_000);
        live.end();
        assertThat(fragments).extracting(Fragment::timecodeMillis).containsExactly(60_000L);
        assertThat(losses).extracting(Loss::reason).containsExactly(Loss.Reason.TOO_SHORT);
    }

    @Test
    void cuts_where_the_parameter_sets_change() {
        feed(live, 0, 1_500, 5_000);
        live.add(new Frame(1_500, true, new byte[1], OTHER));
        live.add(new Frame(2_600, false, new byte[1], OTHER));
        live.end();
        assertThat(fragments).extracting(Fragment::config).containsExactly(CONFIG, OTHER);
    }

    /** 25 frames a second. */
    static void feed(Fragmenter fragmenter, long fromMillis, long untilMillis, long keyEveryMillis) {
        for (long t = fromMillis; t < untilMillis; t += 40) {
            fragmenter.add(frame(t, (t - fromMillis) % keyEveryMillis == 0, 1));
        }
    }

    static Frame frame(long timeMillis, boolean key, int bytes) {
        return new Frame(timeMillis, key, new byte[bytes], CONFIG);
    }
}
