package casement.domain.transparency;

import casement.domain.log.LogLine;
import casement.domain.log.LoggedEntry;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the log's entries of a month come to, as far as they were counted: numbers alone. An entry belongs to the month in which it was
 * sealed, since that time is the log's.
 *
 * @param first index of the first entry that was counted
 * @param next index of the first that was not counted yet
 * @param counts that are not zero, in the order of their kinds and keys
 * @param deletions in the order of their receipts
 */
public record CountedMonth(YearMonth month, long first, long next, List<Count> counts, List<Deletion> deletions) {
    private static final Comparator<List<String>> KEYS = Comparator.comparing(keys -> String.join("\0", keys));
    private static final Comparator<Counted> ORDER =
            Comparator.comparing(Counted::kind).thenComparing(Counted::keys, KEYS);

    /** So many of one kind. */
    public record Count(FigureKind kind, List<String> keys, long count) {
        public Count {
            keys = List.copyOf(keys);
        }

        private Counted counted() {
            return new Counted(kind, keys);
        }
    }

    public CountedMonth {
        counts = List.copyOf(counts);
        deletions = List.copyOf(deletions);
    }

    /** In which nothing was counted yet. */
    public static CountedMonth fresh(YearMonth month, long first) {
        return new CountedMonth(month, first, first, List.of(), List.of());
    }

    /** To which an entry belongs. */
    public static YearMonth of(LogLine line, ZoneId zone) {
        return YearMonth.from(line.sealed().atZone(zone));
    }

    /**
     * With entries that come next in the log, of this month.
     *
     * @throws IllegalArgumentException when they are not the next
     */
    public CountedMonth with(List<LogLine> lines) {
        Map<Counted, Long> more = new TreeMap<>(ORDER);
        counts.forEach(count -> more.put(count.counted(), count.count()));
        List<Deletion> gone = new ArrayList<>(deletions);
        long expected = next;
        for (LogLine line : lines) {
            if (line.index() != expected++) {
                throw new IllegalArgumentException(
                        "entry " + line.index() + " does not follow entry " + (expected - 2));
            }
            if (line instanceof LoggedEntry entry) {
                Counted.of(entry).ifPresent(counted -> more.merge(counted, 1L, Long::sum));
                Counted.deletion(entry).ifPresent(gone::add);
            }
        }
        List<Count> all = more.entrySet().stream()
                .map(count -> new Count(count.getKey().kind(), count.getKey().keys(), count.getValue()))
                .toList();
        return new CountedMonth(month, first, expected, all, gone);
    }

    /** How many entries were looked at. */
    public long entries() {
        return next - first;
    }
}
