package casement.domain.review;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many looks are drawn. docs/auditors.md has the formula and its source.
 *
 * @param looks of which kinds
 * @param confidencePercent 90, 95 or 99
 * @param marginPercent by so much the share of looks that are not in order may differ from that of the sample, 3 to 50
 * @param least of each stratum, or all of it when it has fewer
 */
public record SampleRule(Set<Look> looks, int confidencePercent, int marginPercent, int least) {
    /** Two-sided quantiles of the normal distribution, in thousandths. */
    private static final Map<Integer, Long> QUANTILES = Map.of(90, 1_645L, 95, 1_960L, 99, 2_576L);

    private static final int SMALLEST_MARGIN_PERCENT = 3;
    private static final int LARGEST_MARGIN_PERCENT = 50;
    private static final int MOST_OF_EACH = 20;
    /** A share of one half, which needs the most, times its rest is 1/4; quantiles are squared thousandths, margins squared hundredths. */
    private static final long SCALE = 4 * 1_000_000 / 10_000;

    public SampleRule {
        looks = Collections.unmodifiableSet(new TreeSet<>(looks));
        if (looks.isEmpty()) {
            throw new IllegalArgumentException("a sample is of one kind of looks at least");
        }
        if (!QUANTILES.containsKey(confidencePercent)) {
            throw new IllegalArgumentException(
                    "a sample's confidence is 90, 95 or 99 percent, not " + confidencePercent);
        }
        if (marginPercent < SMALLEST_MARGIN_PERCENT || marginPercent > LARGEST_MARGIN_PERCENT) {
            throw new IllegalArgumentException("a sample's margin is 3 to 50 percent, not " + marginPercent);
        }
        if (least < 0 || least > MOST_OF_EACH) {
            throw new IllegalArgumentException(
                    "of each stratum 0 to " + MOST_OF_EACH + " are drawn at least, not " + least);
        }
    }

    /** For so many looks in all, rounded up; in whole numbers, so that every program comes to the same. */
    public long size(long population) {
        if (population == 0) {
            return 0;
        }
        return Math.ceilDiv(above() * population, below() * population + above() - below());
    }

    /**
     * For one stratum.
     *
     * @param population of the stratum
     * @param whole population of all strata
     */
    public int size(long population, long whole) {
        long share = population == 0 ? 0 : Math.ceilDiv(size(whole) * population, whole);
        return Math.toIntExact(Math.min(population, Math.max(least, share)));
    }

    /** However many there are, no stratum gives more. */
    public int most() {
        return Math.toIntExact(Math.max(least, Math.ceilDiv(above(), below())));
    }

    private long above() {
        long quantile = QUANTILES.getOrDefault(confidencePercent, 0L);
        return quantile * quantile;
    }

    private long below() {
        return SCALE * marginPercent * marginPercent;
    }
}
