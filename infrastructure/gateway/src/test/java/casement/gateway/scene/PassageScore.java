package casement.gateway.scene;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How passages were read.
 *
 * @param exact read as the plate says
 * @param right the same, where O counts as 0
 * @param wrong read, never right
 * @param missed not read at all
 * @param doubled reads more than one of a passage
 */
record PassageScore(int passages, int exact, int right, int wrong, int missed, int doubled) {
    /** What was read of one passage, in the order of time. */
    record Outcome(Passage passage, List<String> reads) {
        boolean isExact() {
            return reads.contains(passage.plate().number());
        }

        boolean isRight() {
            return reads.stream()
                    .map(Outcome::withoutO)
                    .anyMatch(withoutO(passage.plate().number())::equals);
        }

        private static String withoutO(String text) {
            return text.replace('O', '0');
        }
    }

    static PassageScore of(Collection<Outcome> outcomes) {
        int right = count(outcomes.stream().map(Outcome::isRight).toList());
        int missed = count(outcomes.stream().map(each -> each.reads().isEmpty()).toList());
        return new PassageScore(
                outcomes.size(),
                count(outcomes.stream().map(Outcome::isExact).toList()),
                right,
                outcomes.size() - right - missed,
                missed,
                outcomes.stream()
                        .mapToInt(each -> Math.max(0, each.reads().size() - 1))
                        .sum());
    }

    private static int count(List<Boolean> flags) {
        return (int) flags.stream().filter(Boolean::booleanValue).count();
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%4d passages  right %s  exact %s  wrong %s  missed %s  doubled %d",
                passages,
                share(right),
                share(exact),
                share(wrong),
                share(missed),
                doubled);
    }

    /** With its 95 % interval (Wilson's). */
    private String share(int count) {
        Interval interval = Interval.of(count, passages);
        return String.format(Locale.ROOT, "%.3f [%.2f-%.2f]", interval.share(), interval.least(), interval.most());
    }

    /** A share of so many, and between what it lies with 95 % certainty. */
    record Interval(double share, double least, double most) {
        static Interval of(int count, int all) {
            if (all == 0) {
                return new Interval(0, 0, 1);
            }
            double z = 1.96;
            double p = count / (double) all;
            double middle = (p + z * z / (2 * all)) / (1 + z * z / all);
            double half = z * Math.sqrt(p * (1 - p) / all + z * z / (4.0 * all * all)) / (1 + z * z / all);
            return new Interval(p, Math.max(0, middle - half), Math.min(1, middle + half));
        }
    }
}
