package casement.access.scim;

import casement.domain.Fault;
import java.util.List;
import java.util.Map;

/**
 * Which part of a list is wanted.
 *
 * @param startIndex from 1
 */
public record Paging(int startIndex, int count) {
    static final int MOST_RESULTS = 200;
    private static final int USUAL_COUNT = 100;

    public static Paging of(Map<String, String> query) {
        return new Paging(
                Math.max(1, number(query, "startIndex", 1)), Math.max(0, number(query, "count", USUAL_COUNT)));
    }

    <T> List<T> of(List<T> found) {
        return found.stream()
                .skip(startIndex - 1L)
                .limit(Math.min(count, MOST_RESULTS))
                .toList();
    }

    private static int number(Map<String, String> query, String name, int usual) {
        String text = query.getOrDefault(name, Integer.toString(usual));
        if (!text.matches("-?[0-9]{1,6}")) {
            throw new Fault.BadInput(name, "must be a whole number");
        }
        return Integer.parseInt(text);
    }
}
