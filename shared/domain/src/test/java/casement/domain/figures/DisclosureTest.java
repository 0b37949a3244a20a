package casement.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import casement.conformance.Clause;
import casement.domain.figures.Disclosure.Sum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

@Clause("SJ-ALPR-28")
class DisclosureTest {
    private static final long LEAST = 5;

    @Test
    void suppresses_nothing_when_all_counts_are_large_or_nothing() {
        assertThat(Disclosure.suppressed(
                        Map.of("all", 30L, "a", 30L, "b", 0L), List.of(new Sum("all", List.of("a", "b"))), LEAST))
                .isEmpty();
    }

    @Test
    void suppresses_a_second_count_so_that_the_first_is_not_the_rest_of_the_total() {
        assertThat(Disclosure.suppressed(
                        Map.of("all", 40L, "a", 2L, "b", 8L, "c", 30L),
                        List.of(new Sum("all", List.of("a", "b", "c"))),
                        LEAST))
                .containsExactlyInAnyOrder("a", "b");
    }

    /** Two counts whose sum is 2, and neither is nothing, are 1 each. */
    @Test
    void suppresses_more_when_what_is_suppressed_is_together_too_little() {
        assertThat(Disclosure.suppressed(
                        Map.of("all", 42L, "a", 1L, "b", 1L, "c", 10L, "d", 30L),
                        List.of(new Sum("all", List.of("a", "b", "c", "d"))),
                        LEAST))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void suppresses_the_total_when_nothing_else_is_left() {
        assertThat(Disclosure.suppressed(
                        Map.of("all", 3L, "a", 3L, "b", 0L), List.of(new Sum("all", List.of("a", "b"))), LEAST))
                .containsExactlyInAnyOrder("all", "a");
    }

    @Test
    void looks_at_all_tables_that_have_a_total_in_common() {
        Set<String> suppressed = Disclosure.suppressed(
                Map.of("all", 3L, "list", 3L, "pier", 3L, "market", 0L),
                List.of(new Sum("all", List.of("list")), new Sum("all", List.of("pier", "market"))),
                LEAST);
        assertThat(suppressed).contains("all", "list", "pier");
    }

    /** In each sum two are suppressed, and yet the sums together give some of them away. */
    @Test
    void suppresses_what_would_follow_from_several_sums() {
        Map<String, Long> counts =
                Map.of("ab", 12L, "a", 2L, "b", 10L, "bc", 22L, "c", 12L, "abc", 24L, "d", 50L, "ad", 52L);
        List<Sum> sums = List.of(
                new Sum("ab", List.of("a", "b")),
                new Sum("bc", List.of("b", "c")),
                new Sum("abc", List.of("a", "b", "c")),
                new Sum("ad", List.of("a", "d")));
        Set<String> suppressed = Disclosure.suppressed(counts, sums, LEAST);
        assertThat(suppressed).contains("a");
        assertSafe(counts, sums, suppressed);
    }

    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        return Arbitraries.integers()
                .between(0, 12)
                .list()
                .ofSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 300)
    void gives_no_suppressed_count_away(@ForAll("tables") List<List<Integer>> rows) {
        Map<String, Long> counts = new HashMap<>();
        List<Sum> sums = new ArrayList<>();
        List<String> wholes = new ArrayList<>();
        List<List<String>> columns = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        long[] totals = new long[3];
        long all = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<String> parts = new ArrayList<>();
            long whole = 0;
            for (int column = 0; column < 3; column++) {
                long count = rows.get(row).get(column);
                counts.put(row + "/" + column, count);
                parts.add(row + "/" + column);
                columns.get(column).add(row + "/" + column);
                totals[column] += count;
                whole += count;
            }
            counts.put("row " + row, whole);
            sums.add(new Sum("row " + row, parts));
            wholes.add("row " + row);
            all += whole;
        }
        for (int column = 0; column < 3; column++) {
            counts.put("column " + column, totals[column]);
            sums.add(new Sum("column " + column, columns.get(column)));
        }
        counts.put("all", all);
        sums.add(new Sum("all", wholes));
        sums.add(new Sum("all", List.of("column 0", "column 1", "column 2")));

        assertSafe(counts, sums, Disclosure.suppressed(counts, sums, LEAST));
    }

    /** By a way of its own: the rank of the sums grows when one of the suppressed is set to a value. */
    private static void assertSafe(Map<String, Long> counts, List<Sum> sums, Set<String> suppressed) {
        assertThat(counts.entrySet())
                .allMatch(count ->
                        count.getValue() == 0 || count.getValue() >= LEAST || suppressed.contains(count.getKey()));
        List<String> unknown = suppressed.stream().sorted().toList();
        List<BigInteger[]> equations = new ArrayList<>();
        for (Sum sum : sums) {
            BigInteger[] equation = new BigInteger[unknown.size()];
            for (int n = 0; n < unknown.size(); n++) {
                equation[n] = sum.whole().equals(unknown.get(n))
                        ? BigInteger.ONE.negate()
                        : sum.parts().contains(unknown.get(n)) ? BigInteger.ONE : BigInteger.ZERO;
            }
            equations.add(equation);
            Set<String> parts = new HashSet<>(sum.parts());
            parts.retainAll(suppressed);
            if (parts.stream().anyMatch(part -> count(counts, part) > 0) && !suppressed.contains(sum.whole())) {
                assertThat(parts.stream().mapToLong(part -> count(counts, part)).sum())
                        .isGreaterThanOrEqualTo(LEAST);
                assertThat(parts).hasSizeGreaterThan(1);
            }
        }
        int rank = rank(equations);
        for (int n = 0; n < unknown.size(); n++) {
            if (count(counts, unknown.get(n)) == 0) {
                continue;
            }
            BigInteger[] known =
                    Stream.generate(() -> BigInteger.ZERO).limit(unknown.size()).toArray(BigInteger[]::new);
            known[n] = BigInteger.ONE;
            List<BigInteger[]> more = new ArrayList<>(equations);
            more.add(known);
            assertThat(rank(more)).as(unknown.get(n) + " follows").isGreaterThan(rank);
        }
    }

    private static long count(Map<String, Long> counts, String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** Without fractions. */
    private static int rank(List<BigInteger[]> equations) {
        List<BigInteger[]> rows =
                new ArrayList<>(equations.stream().map(BigInteger[]::clone).toList());
        int rank = 0;
        int width = rows.isEmpty() ? 0 : rows.getFirst().length;
        for (int column = 0; column < width; column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
                pivot++;
            }
            if (pivot < rows.size()) {
                BigInteger[] row = rows.remove(pivot);
                rows.add(rank, row);
                for (int other = rank + 1; other < rows.size(); other++) {
                    BigInteger factor = rows.get(other)[column];
                    for (int n = 0; n < width; n++) {
                        rows.get(other)[n] =
                                rows.get(other)[n].multiply(row[column]).subtract(row[n].multiply(factor));
                    }
                }
                rank++;
            }
        }
        return rank;
    }
}
