package casement.local.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockworkTest {
    @ParameterizedTest
    @CsvSource({"PT1M, PT1M", "PT10M, PT10M", "PT30M, PT10M", "PT1H, PT10M", "PT6H, PT15M", "PT12H, PT15M"})
    void what_comes_seldom_comes_first_within_a_quarter_of_an_hour(Duration every, Duration first) {
        assertThat(Clockwork.first(every)).isEqualTo(first);
    }
}
