package casement.domain.transparency;

import casement.domain.figures.Disclosure;
import casement.domain.figures.Disclosure.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is published of counted months. Small counts are suppressed in each month by itself, as if its sums were published too; what was
 * published of a month therefore never changes, and no two versions of the pages differ by a small count.
 */
public final class PublishedMonths {
    private PublishedMonths() {}

    /**
     * Of those that are over: all but the newest, in which the log goes on.
     *
     * @param counted in any order
     * @param least the fewest that are published
     * @return newest first
     */
    public static List<MonthFigures> of(List<CountedMonth> counted, long least) {
        return counted.stream()
                .sorted((one, other) -> other.month().compareTo(one.month()))
                .skip(1)
                .map(month -> figures(month, least))
                .toList();
    }

    private static MonthFigures figures(CountedMonth month, long least) {
        Map<String, Long> counts = new HashMap<>();
        Map<String, List<String>> parts = new TreeMap<>();
        List<CountedMonth.Count> all = withZeros(month);
        for (CountedMonth.Count count : all) {
            counts.put(name(count), count.count());
            sumsOf(count).forEach(whole -> {
                counts.merge(whole, count.count(), Long::sum);
                parts.computeIfAbsent(whole, none -> new ArrayList<>()).add(name(count));
            });
        }
        List<Sum> sums = parts.entrySet().stream()
                .map(sum -> new Sum(sum.getKey(), sum.getValue()))
                .toList();
        Set<String> suppressed = Disclosure.suppressed(counts, sums, least);
        List<Figure> figures = all.stream()
                .map(count -> new Figure(
                        count.kind(),
                        count.keys(),
                        suppressed.contains(name(count)) ? OptionalLong.empty() : OptionalLong.of(count.count())))
                .toList();
        return new MonthFigures(month.month(), month.first(), month.entries(), figures);
    }

    /** A kind that is told apart by nothing is there also when it is zero. */
    private static List<CountedMonth.Count> withZeros(CountedMonth month) {
        List<CountedMonth.Count> all = new ArrayList<>();
        for (FigureKind kind : FigureKind.values()) {
            List<CountedMonth.Count> there = month.counts().stream()
                    .filter(count -> count.kind() == kind)
                    .toList();
            all.addAll(there);
            if (there.isEmpty() && kind.keys().isEmpty()) {
                all.add(new CountedMonth.Count(kind, List.of(), 0));
            }
        }
        return all;
    }

    private static String name(CountedMonth.Count count) {
        return count.kind() + "\0" + String.join("\0", count.keys());
    }

    /** The whole kind, and of one with several keys each key's. */
    private static List<String> sumsOf(CountedMonth.Count count) {
        List<String> sums = new ArrayList<>();
        if (!count.keys().isEmpty()) {
            sums.add(count.kind() + " in all");
        }
        if (count.keys().size() > 1) {
            for (int key = 0; key < count.keys().size(); key++) {
                sums.add(count.kind() + " of " + key + "\0" + count.keys().get(key));
            }
        }
        return sums;
    }
}
