package casement.usagereport;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table that is being counted. */
final class Tally {
    private final String name;
    private final String query;
    private final List<String> keys;
    private final List<String> counted;
    private final Map<List<String>, long[]> counts = new HashMap<>();

    Tally(String name, String query, List<String> keys, List<String> counted) {
        this.name = name;
        this.query = query;
        this.keys = keys;
        this.counted = counted;
    }

    /** @param which its place among the counted */
    void add(List<String> of, int which, long more) {
        counts.computeIfAbsent(of, none -> new long[counted.size()])[which] += more;
    }

    Table table() {
        return new Table(
                name,
                query,
                keys,
                counted,
                counts.entrySet().stream()
                        .map(row -> new Table.Row(
                                row.getKey(),
                                Arrays.stream(row.getValue()).boxed().toList()))
                        .toList());
    }
}
