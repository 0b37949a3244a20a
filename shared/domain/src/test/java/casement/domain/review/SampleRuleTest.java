package casement.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SampleRuleTest {
    private static final Map<Integer, String> QUANTILES = Map.of(90, "1.645", 95, "1.960", 99, "2.576");

    private static SampleRule rule(int confidence, int margin, int least) {
        return new SampleRule(Set.of(Look.PLATES), confidence, margin, least);
    }

    /** Cochran, Sampling Techniques, 3rd edition, formulas 4.2 and 4.4. */
    private static long byTheBook(int confidence, int margin, long population) {
        BigDecimal t = new BigDecimal(QUANTILES.get(confidence));
        BigDecimal d = new BigDecimal(margin).movePointLeft(2);
        BigDecimal whole = BigDecimal.valueOf(population);
        BigDecimal first = t.pow(2).multiply(new BigDecimal("0.25")).divide(d.pow(2), MathContext.DECIMAL128);
        BigDecimal size =
                first.multiply(whole).divide(whole.add(first).subtract(BigDecimal.ONE), MathContext.DECIMAL128);
        return size.round(new MathContext(30)).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    @Property
    @Clause("SJ-ALPR-22")
    void is_as_large_as_the_formula_says(
            @ForAll @IntRange(min = 3, max = 50) int margin,
            @ForAll @LongRange(min = 1, max = 100_000_000) long population) {
        for (int confidence : QUANTILES.keySet()) {
            assertThat(rule(confidence, margin, 0).size(population))
                    .isEqualTo(byTheBook(confidence, margin, population));
        }
    }

    @Example
    void knows_the_sizes_that_auditors_know() {
        assertThat(rule(95, 5, 0).size(1_000_000_000)).isEqualTo(385);
        assertThat(rule(95, 10, 0).size(1_000_000_000)).isEqualTo(97);
        assertThat(rule(95, 5, 0).size(500)).isEqualTo(218);
        assertThat(rule(95, 5, 0).size(1)).isEqualTo(1);
        assertThat(rule(95, 5, 0).size(0)).isZero();
    }

    @Property
    void never_draws_fewer_of_all_strata_than_the_whole_asks_for_nor_more_than_there_are(
            @ForAll @LongRange(min = 0, max = 1_000_000) long one,
            @ForAll @LongRange(min = 0, max = 1_000) long other) {
        SampleRule rule = rule(95, 5, 5);
        int ofOne = rule.size(one, one + other);
        int ofOther = rule.size(other, one + other);

        assertThat((long) ofOne + ofOther).isGreaterThanOrEqualTo(rule.size(one + other));
        assertThat((long) ofOne).isBetween(Math.min(5, one), one);
        assertThat((long) ofOther).isBetween(Math.min(5, other), other);
        assertThat(Math.max(ofOne, ofOther)).isLessThanOrEqualTo(rule.most());
    }

    @Example
    void refuses_what_says_nothing() {
        assertThatThrownBy(() -> rule(80, 5, 0)).hasMessageContaining("90, 95 or 99");
        assertThatThrownBy(() -> rule(95, 2, 0)).hasMessageContaining("margin");
        assertThatThrownBy(() -> rule(95, 51, 0)).hasMessageContaining("margin");
        assertThatThrownBy(() -> rule(95, 5, -1)).hasMessageContaining("at least");
        assertThatThrownBy(() -> new SampleRule(Set.of(), 95, 5, 0)).hasMessageContaining("one kind");
    }
}
