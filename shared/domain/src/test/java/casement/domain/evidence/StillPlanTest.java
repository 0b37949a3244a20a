package casement.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.video.Segment;
import casement.domain.video.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StillPlanTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    /** Segments of two seconds. */
    private static CutPlan recorded(Span span, int firstSecond, int lastSecond) {
        List<Segment> segments = IntStream.range(firstSecond / 2, lastSecond / 2)
                .mapToObj(n -> CutPlanTest.segment(n, 0, 1_000))
                .toList();
        return CutPlan.of(span, segments, List.of());
    }

    private static Span minutes(int minutes) {
        return new Span(NOON, NOON.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void there_is_one_when_the_span_begins_and_one_a_minute_with_the_next_segment() {
        Span span = new Span(NOON.plusMillis(700), NOON.plusSeconds(150));

        assertThat(StillPlan.of(span, 1, recorded(span, 0, 150)))
                .containsExactly(NOON.plusMillis(700), NOON.plusSeconds(62), NOON.plusSeconds(122));
    }

    @Test
    void a_short_span_has_one() {
        Span span = new Span(NOON, NOON.plusSeconds(3));

        assertThat(StillPlan.of(span, 1, recorded(span, 0, 4))).containsExactly(NOON);
        Span late = new Span(NOON.plusSeconds(1), NOON.plusMillis(61_500));
        assertThat(StillPlan.of(late, 1, recorded(late, 0, 62))).containsExactly(NOON.plusSeconds(1));
    }

    @Test
    void where_nothing_was_recorded_it_is_of_when_the_recording_goes_on_and_never_of_the_same_twice() {
        Span span = minutes(5);

        assertThat(StillPlan.of(span, 1, recorded(span, 130, 300)))
                .containsExactly(NOON.plusSeconds(130), NOON.plusSeconds(180), NOON.plusSeconds(240));
        assertThat(StillPlan.of(span, 1, recorded(span, 0, 100))).containsExactly(NOON, NOON.plusSeconds(60));
        assertThat(StillPlan.of(span, 1, new CutPlan(List.of(), List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 48, 48, 1",
        "1, 49, 25, 2",
        "1, 240, 48, 5",
        "2, 120, 24, 5",
        "20, 12, 2, 6",
        "20, 2, 2, 1",
        "20, 3, 2, 2"
    })
    void they_are_as_far_apart_as_it_takes_for_an_item_to_have_no_more_than_some_dozens(
            int cameras, int minutes, int each, int apart) {
        Span span = minutes(minutes);

        List<Instant> stills = StillPlan.of(span, cameras, recorded(span, 0, minutes * 60));

        assertThat(stills).hasSize(each);
        assertThat(stills.size() * cameras).isLessThanOrEqualTo(StillPlan.MOST);
        assertThat(stills.get(1)).isEqualTo(NOON.plus(Duration.ofMinutes(apart)));
    }

    @Test
    void each_lies_in_the_segment_that_is_found_for_it() {
        Span span = minutes(3);
        CutPlan plan = recorded(span, 10, 180);

        assertThat(StillPlan.of(span, 1, plan))
                .allSatisfy(moment -> assertThat(StillPlan.segment(plan, moment))
                        .hasValueSatisfying(
                                segment -> assertThat(new Span(segment.start(), segment.end()).contains(moment))
                                        .isTrue()));
    }
}
