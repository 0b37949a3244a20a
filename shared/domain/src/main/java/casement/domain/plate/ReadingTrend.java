package casement.domain.plate;

import java.util.List;
import java.util.Optional;

/**
 * How well a camera reads beside what is usual for it.
 *
 * @param usualConfidence the mean of the days before; absent: there were too few
 * @param isFalling whether the last day is worse than chance explains
 */
public record ReadingTrend(ReadQuality latest, Optional<Double> usualConfidence, boolean isFalling) {
    /** So many days are looked at, with the last. */
    public static final int DAYS = 15;

    private static final int FEWEST_DAYS = 3;
    private static final int FEWEST_READS = 20;
    private static final double LEAST_FALL = 0.05;
    private static final double DEVIATIONS = 3;

    /**
     * @param days of one camera, the oldest first
     * @return absent: it has read nothing
     */
    public static Optional<ReadingTrend> of(List<ReadQuality> days) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        ReadQuality latest = days.getLast();
        List<Double> before = days.subList(0, days.size() - 1).stream()
                .filter(day -> day.reads() >= FEWEST_READS)
                .map(ReadQuality::meanConfidence)
                .toList();
        if (before.size() < FEWEST_DAYS) {
            return Optional.of(new ReadingTrend(latest, Optional.empty(), false));
        }
        double usual =
                before.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double fall = Math.max(LEAST_FALL, DEVIATIONS * deviation(before, usual));
        boolean isFalling = latest.reads() >= FEWEST_READS && latest.meanConfidence() < usual - fall;
        return Optional.of(new ReadingTrend(latest, Optional.of(usual), isFalling));
    }

    private static double deviation(List<Double> values, double mean) {
        double squares =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.size() - 1));
    }
}
