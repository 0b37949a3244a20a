package casement.domain.plate;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.camera.CameraId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTrendTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static List<ReadQuality> days(int reads, double... confidences) {
        List<ReadQuality> days = new ArrayList<>();
        for (double confidence : confidences) {
            days.add(new ReadQuality(new CameraId("gate"), DAY.plusDays(days.size()), reads, confidence, 0));
        }
        return days;
    }

    private static boolean isFalling(List<ReadQuality> days) {
        return ReadingTrend.of(days).orElseThrow().isFalling();
    }

    @Test
    void of_nothing_there_is_none() {
        assertThat(ReadingTrend.of(List.of())).isEmpty();
    }

    @Test
    void falls_when_the_last_day_is_worse_than_chance_explains() {
        assertThat(isFalling(days(100, 0.80, 0.82, 0.81, 0.79, 0.70))).isTrue();
        assertThat(isFalling(days(100, 0.80, 0.82, 0.81, 0.79, 0.78))).isFalse();
        assertThat(isFalling(days(100, 0.80, 0.82, 0.81, 0.79, 0.95))).isFalse();
    }

    @Test
    void does_not_fall_where_days_have_always_differed_much() {
        assertThat(isFalling(days(100, 0.90, 0.60, 0.85, 0.65, 0.58))).isFalse();
    }

    @Test
    void says_nothing_of_few_reads_or_few_days() {
        assertThat(isFalling(days(19, 0.80, 0.82, 0.81, 0.79, 0.30))).isFalse();
        assertThat(isFalling(days(100, 0.80, 0.82, 0.30))).isFalse();
        List<ReadQuality> quiet = days(100, 0.80, 0.82, 0.81);
        quiet.add(new ReadQuality(new CameraId("gate"), DAY.plusDays(9), 19, 0.1, 0));
        assertThat(isFalling(quiet)).isFalse();
    }

    @Test
    void tells_what_is_usual() {
        assertThat(ReadingTrend.of(days(100, 0.8, 0.7, 0.9, 0.5)).orElseThrow().usualConfidence())
                .hasValueSatisfying(usual -> assertThat(usual).isBetween(0.799, 0.801));
    }
}
