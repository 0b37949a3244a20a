package casement.domain.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums of which some members are not known, and which of these follow all the same. Eliminates after Gauss, modulo a prime: sums have small whole coefficients. */
final class Unknowns {
    private static final long PRIME = Integer.MAX_VALUE;

    private Unknowns() {}

    /** @param sign 1 or -1 */
    record Term(String name, int sign) {}

    /** @return those of the names that the equations leave but one value */
    static List<String> determined(List<String> names, List<List<Term>> equations) {
        Map<String, Integer> columns = new HashMap<>();
        names.forEach(name -> columns.put(name, columns.size()));
        long[][] rows = equations.stream()
                .filter(terms -> !terms.isEmpty())
                .map(terms -> row(terms, columns))
                .toArray(long[][]::new);
        int[] pivots = eliminate(rows, names.size());
        List<String> determined = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            if (pivots[row] >= 0 && terms(rows[row]) == 1) {
                determined.add(names.get(pivots[row]));
            }
        }
        return determined;
    }

    private static long[] row(List<Term> terms, Map<String, Integer> columns) {
        long[] row = new long[columns.size()];
        for (Term term : terms) {
            int column = columns.getOrDefault(term.name(), -1);
            row[column] = Math.floorMod(row[column] + term.sign(), PRIME);
        }
        return row;
    }

    /** @return the column in which each row has its one; -1 of a row that is empty */
    private static int[] eliminate(long[][] rows, int columns) {
        int[] pivots = new int[rows.length];
        Arrays.fill(pivots, -1);
        int done = 0;
        for (int column = 0; column < columns && done < rows.length; column++) {
            int with = done;
            while (with < rows.length && rows[with][column] == 0) {
                with++;
            }
            if (with < rows.length) {
                long[] pivot = rows[with];
                rows[with] = rows[done];
                rows[done] = pivot;
                scale(pivot, inverse(pivot[column]));
                for (int other = 0; other < rows.length; other++) {
                    if (other != done && rows[other][column] != 0) {
                        subtract(rows[other], pivot, rows[other][column]);
                    }
                }
                pivots[done++] = column;
            }
        }
        return pivots;
    }

    private static void scale(long[] row, long factor) {
        for (int column = 0; column < row.length; column++) {
            row[column] = row[column] * factor % PRIME;
        }
    }

    private static void subtract(long[] from, long[] row, long times) {
        for (int column = 0; column < row.length; column++) {
            if (row[column] != 0) {
                from[column] = Math.floorMod(from[column] - row[column] * times % PRIME, PRIME);
            }
        }
    }

    /** By Fermat's little theorem. */
    private static long inverse(long value) {
        long result = 1;
        long power = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            result = (exponent & 1) == 1 ? result * power % PRIME : result;
            power = power * power % PRIME;
        }
        return result;
    }

    private static int terms(long[] row) {
        int terms = 0;
        for (long value : row) {
            terms += value == 0 ? 0 : 1;
        }
        return terms;
    }
}
