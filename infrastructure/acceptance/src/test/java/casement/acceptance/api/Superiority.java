package casement.acceptance.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How often a value of one sample is above one of another (Mann and Whitney's U over the number of pairs): 0.5 when both
 * are drawn from one distribution, whatever its form.
 */
record Superiority(double share, double deviation) {

    private record Ranked(long value, boolean first) {}

    static Superiority of(long[] first, long[] second) {
        List<Ranked> all = new ArrayList<>();
        Arrays.stream(first).forEach(value -> all.add(new Ranked(value, true)));
        Arrays.stream(second).forEach(value -> all.add(new Ranked(value, false)));
        all.sort(Comparator.comparingLong(Ranked::value));
        double a = first.length;
        double b = second.length;
        double above = rankSum(all) - a * (a + 1) / 2;
        return new Superiority(above / (a * b), Math.sqrt((a + b + 1) / (12 * a * b)));
    }

    /** Of the first sample; equal values share their ranks. */
    private static double rankSum(List<Ranked> sorted) {
        double sum = 0;
        for (int from = 0; from < sorted.size(); ) {
            int until = from;
            while (until < sorted.size()
                    && sorted.get(until).value() == sorted.get(from).value()) {
                until++;
            }
            double rank = (from + 1 + until) / 2.0;
            for (int n = from; n < until; n++) {
                sum += sorted.get(n).first() ? rank : 0;
            }
            from = until;
        }
        return sum;
    }

    /** In standard deviations from what chance would give. */
    double standardised() {
        return (share - 0.5) / deviation;
    }

    static long median(long[] sample) {
        long[] sorted = sample.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static long[] shifted(long[] sample, long by) {
        return Arrays.stream(sample).map(value -> value + by).toArray();
    }
}
