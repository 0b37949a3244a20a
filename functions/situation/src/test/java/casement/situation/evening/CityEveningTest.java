package casement.situation.evening;

import static org.assertj.core.api.Assertions.assertThat;

import casement.domain.situation.FeedKind;
import casement.situation.door.Door;
import casement.situation.door.FeedRules;
import casement.situation.door.Report;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityEveningTest {
    private static final Instant SIX = Instant.parse("2026-11-20T18:00:00Z");

    private static List<CityEvening.Sending> evening(long seed, double speed) {
        return CityEvening.of(seed, SIX, speed);
    }

    @Test
    void is_the_same_evening_for_the_same_seed_and_another_for_another() {
        assertThat(evening(7, 1)).isEqualTo(evening(7, 1));
        assertThat(evening(7, 1)).isNotEqualTo(evening(8, 1));
    }

    @Test
    void sends_nothing_but_what_the_feeds_take_at_the_time_at_which_it_happens() {
        Door door = new Door(FeedRules.deployed());
        for (CityEvening.Sending sending : evening(7, 60)) {
            List<Report> reports = door.reports(sending.kind(), sending.body().getBytes(StandardCharsets.UTF_8));
            assertThat(reports)
                    .isNotEmpty()
                    .allSatisfy(report -> assertThat(Duration.between(report.at(), SIX.plus(sending.after())))
                            .isBetween(Duration.ofSeconds(-1), Duration.ofSeconds(10)));
        }
    }

    @Test
    void has_the_calls_shots_alerts_and_positions_of_an_evening_in_order() {
        List<CityEvening.Sending> evening = evening(7, 1);
        assertThat(evening).isSortedAccordingTo((one, other) -> one.after().compareTo(other.after()));
        assertThat(count(evening, FeedKind.DISPATCH)).isBetween(1_600L, 2_600L);
        assertThat(count(evening, FeedKind.GUNSHOTS)).isBetween(3L, 5L);
        assertThat(count(evening, FeedKind.ALERTS)).isEqualTo(2);
        assertThat(count(evening, FeedKind.UNITS)).isEqualTo(4_320);
        assertThat(evening.getLast().after()).isLessThan(CityEvening.LENGTH);
    }

    private static long count(List<CityEvening.Sending> evening, FeedKind kind) {
        return evening.stream().filter(sending -> sending.kind() == kind).count();
    }
}
