package casement.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Wilcoxon's rank-sum statistic of two samples, by the normal approximation. */
final class RankSum {
    private RankSum() {}

    private record Ranked(long value, boolean first) {}

    /** Near 0 when both are drawn from one distribution; its standard deviation is 1 then. */
    static double standardised(long[] first, long[] second) {
        List<Ranked> all = new ArrayList<>();
        for (long value : first) {
            all.add(new Ranked(value, true));
        }
        for (long value : second) {
            all.add(new Ranked(value, false));
        }
        all.sort(Comparator.comparingLong(Ranked::value));
        double sum = 0;
        for (int from = 0; from < all.size(); ) {
            int until = from;
            while (until < all.size() && all.get(until).value() == all.get(from).value()) {
                until++;
            }
            double rank = (from + 1 + until) / 2.0;
            for (int n = from; n < until; n++) {
                sum += all.get(n).first() ? rank : 0;
            }
            from = until;
        }
        double a = first.length;
        double b = second.length;
        double mean = a * (a + b + 1) / 2;
        return (sum - mean) / Math.sqrt(a * b * (a + b + 1) / 12);
    }
}
