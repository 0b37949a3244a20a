package casement.gateway.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final long FRAME = 40_000;
    private static final long START = 1_795_000_000_000_000L;

    private final AtomicLong now = new AtomicLong(START);
    private final Timeline live = Timeline.live(now::get, FRAME, 0);
    private final Timeline recorded = Timeline.recorded(START, FRAME);

    @Test
    void begins_at_the_moment_of_arrival_whatever_the_source_counts_from() {
        assertThat(live.place(TimeStamps.of(987_654_321))).isEqualTo(START);
        assertThat(live.place(TimeStamps.of(987_694_321))).isEqualTo(START + FRAME);
    }

    @Test
    void makes_missing_stamps_up_from_the_rate() {
        TimeStamps none = new TimeStamps(OptionalLong.empty(), OptionalLong.empty());
        assertThat(List.of(recorded.place(none), recorded.place(none), recorded.place(none)))
                .containsExactly(START, START + FRAME, START + 2 * FRAME);
    }

    @Test
    void takes_the_decoding_time_when_the_showing_time_is_missing() {
        recorded.place(TimeStamps.of(0));
        assertThat(recorded.place(new TimeStamps(OptionalLong.empty(), OptionalLong.of(80_000))))
                .isEqualTo(START + 80_000);
    }

    @Test
    void shows_frames_in_their_own_order() {
        assertThat(List.of(
                        recorded.place(stamps(80_000, 0)),
                        recorded.place(stamps(200_000, 40_000)),
                        recorded.place(stamps(120_000, 80_000))))
                .containsExactly(START, START + 120_000, START + 40_000);
    }

    @Test
    void goes_on_rising_when_the_file_begins_again() {
        recorded.place(TimeStamps.of(0));
        long last = recorded.place(TimeStamps.of(FRAME));
        recorded.restart();
        assertThat(recorded.place(TimeStamps.of(0))).isEqualTo(last + FRAME);
    }

    @Test
    void goes_on_without_a_gap_when_the_source_jumps_back() {
        live.place(TimeStamps.of(50_000_000));
        now.addAndGet(FRAME);
        assertThat(live.place(TimeStamps.of(1_000_000))).isEqualTo(START + FRAME);
    }

    @Test
    void goes_on_without_a_gap_when_the_source_jumps_forward_but_no_time_has_passed() {
        live.place(TimeStamps.of(0));
        now.addAndGet(FRAME);
        assertThat(live.place(TimeStamps.of(3_600_000_000L))).isEqualTo(START + FRAME);
    }

    @Test
    void shows_the_gap_when_the_camera_was_away() {
        live.place(TimeStamps.of(0));
        live.restart();
        now.addAndGet(60_000_000);
        assertThat(live.place(TimeStamps.of(5))).isEqualTo(START + 60_000_000);
    }

    @Test
    void never_falls_behind_what_was_given_out_before_the_program_began() {
        Timeline later = Timeline.live(now::get, FRAME, START + 9_000_000);
        assertThat(later.place(TimeStamps.of(0))).isEqualTo(START + 9_000_000);
    }

    @Test
    void never_falls_when_this_machine_s_clock_is_set_back() {
        AtomicLong wall = new AtomicLong(START / 1_000);
        AtomicLong nanos = new AtomicLong();
        RisingClock clock = new RisingClock(() -> Instant.ofEpochMilli(wall.get()), nanos::get);
        long before = clock.getAsLong();
        wall.addAndGet(-3_600_000);
        nanos.addAndGet(500_000_000);
        assertThat(clock.getAsLong()).isEqualTo(before + 500_000);
        wall.addAndGet(7_200_000);
        assertThat(clock.getAsLong()).isEqualTo(before + 3_600_000_000L);
    }

    private static TimeStamps stamps(long shown, long decoded) {
        return new TimeStamps(OptionalLong.of(shown), OptionalLong.of(decoded));
    }
}
