package casement.domain.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

@Clause({"SJ-ALPR-28", "SEA-CCTV-2"})
class PublishedMonthsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final long LEAST = 10;

    private static CountedMonth.Count count(FigureKind kind, long count, String... keys) {
        return new CountedMonth.Count(kind, List.of(keys), count);
    }

    private static CountedMonth month(YearMonth month, CountedMonth.Count... counts) {
        return new CountedMonth(month, 0, 100, List.of(counts), List.of());
    }

    private static List<Figure> published(CountedMonth.Count... counts) {
        return PublishedMonths.of(List.of(month(OCTOBER, counts), month(OCTOBER.plusMonths(1))), LEAST)
                .getFirst()
                .figures();
    }

    private static OptionalLong of(List<Figure> figures, FigureKind kind, String... keys) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind && figure.keys().equals(List.of(keys)))
                .findFirst()
                .orElseThrow()
                .count();
    }

    @Test
    void tells_nothing_of_the_month_in_which_the_log_goes_on() {
        List<MonthFigures> months = PublishedMonths.of(
                List.of(month(OCTOBER), month(OCTOBER.plusMonths(2)), month(OCTOBER.plusMonths(1))), LEAST);
        assertThat(months).extracting(MonthFigures::month).containsExactly(OCTOBER.plusMonths(1), OCTOBER);
        assertThat(PublishedMonths.of(List.of(month(OCTOBER)), LEAST)).isEmpty();
        assertThat(PublishedMonths.of(List.of(), LEAST)).isEmpty();
    }

    @Test
    void says_zero_where_a_month_has_one_such_count_and_nothing_where_nobody_knows_the_keys() {
        List<Figure> figures = published();
        assertThat(figures)
                .containsExactly(
                        new Figure(FigureKind.PROMOTIONS, List.of(), OptionalLong.of(0)),
                        new Figure(FigureKind.ACCESS_ENDED, List.of(), OptionalLong.of(0)));
    }

    @Test
    void suppresses_one_count_that_stands_alone_when_it_is_small() {
        List<Figure> figures = published(count(FigureKind.PROMOTIONS, 9), count(FigureKind.ACCESS_ENDED, 10));
        assertThat(of(figures, FigureKind.PROMOTIONS)).isEmpty();
        assertThat(of(figures, FigureKind.ACCESS_ENDED)).hasValue(10);
    }

    /** The misuse: the requests of federal agencies in all, less those that were refused. */
    @Test
    void suppresses_so_that_no_total_of_either_key_tells() {
        List<Figure> figures = published(
                count(FigureKind.REQUESTS, 40, "FEDERAL", "REFUSE"),
                count(FigureKind.REQUESTS, 2, "FEDERAL", "REVIEW"),
                count(FigureKind.REQUESTS, 30, "LOCAL", "REFUSE"),
                count(FigureKind.REQUESTS, 25, "LOCAL", "REVIEW"));
        assertThat(figures)
                .filteredOn(figure -> figure.kind() == FigureKind.REQUESTS)
                .allMatch(figure -> figure.count().isEmpty());
    }

    @Test
    void lets_one_kind_be_when_another_is_small() {
        List<Figure> figures =
                published(count(FigureKind.HITS, 50, "CASE"), count(FigureKind.REFUSALS, 3, "SEA-RTCC-5"));
        assertThat(of(figures, FigureKind.HITS, "CASE")).hasValue(50);
        assertThat(of(figures, FigureKind.REFUSALS, "SEA-RTCC-5")).isEmpty();
    }

    @Property(tries = 300)
    void tells_no_small_count_and_no_second_of_which_the_rest_would_tell(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 30) Integer> counts) {
        List<CountedMonth.Count> hits = new ArrayList<>();
        Map<String, Integer> byKey = new TreeMap<>();
        for (int n = 0; n < counts.size(); n++) {
            hits.add(count(FigureKind.HITS, counts.get(n), "LIST_" + n));
            byKey.put("LIST_" + n, counts.get(n));
        }
        List<Figure> figures = published(hits.toArray(CountedMonth.Count[]::new)).stream()
                .filter(figure -> figure.kind() == FigureKind.HITS)
                .toList();
        assertThat(figures).hasSameSizeAs(counts);
        figures.forEach(figure -> figure.count()
                .ifPresent(told -> assertThat(told)
                        .isGreaterThanOrEqualTo(LEAST)
                        .isEqualTo(
                                byKey.getOrDefault(figure.keys().getFirst(), -1).longValue())));
        List<Figure> hidden =
                figures.stream().filter(figure -> figure.count().isEmpty()).toList();
        assertThat(hidden.size() != 1 || figures.size() == 1).isTrue();
    }
}
