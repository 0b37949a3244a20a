package casement.usagereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import casement.conformance.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), 857-872, Table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
    @Clause("SJ-ALPR-33")
    void is_what_newcombe_printed_of_wilsons(long successes, long of, double low, double high) {
        Interval interval = Interval.wilson(successes, of);
        assertThat(interval.share()).isEqualTo((double) successes / of);
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void never_leaves_what_a_share_can_be() {
        assertThat(Interval.wilson(20, 20).high()).isEqualTo(1);
        assertThat(Interval.wilson(0, 1).low()).isZero();
    }

    @Test
    void is_of_something() {
        assertThatThrownBy(() -> Interval.wilson(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Interval.wilson(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
