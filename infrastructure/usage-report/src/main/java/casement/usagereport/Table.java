package casement.usagereport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts of one kind, as one named query gives them.
 *
 * @param name short, for files
 * @param query the named query that gives the same rows
 * @param keys what rows are told apart by
 * @param counted what is counted
 * @param rows in the order of their keys
 */
public record Table(String name, String query, List<String> keys, List<String> counted, List<Row> rows) {
    private static final Comparator<Row> BY_KEYS = Comparator.comparing(row -> String.join("\0", row.keys()));

    /**
     * @param keys one for each key of the table
     * @param counts one for each which of the table
     */
    public record Row(List<String> keys, List<Long> counts) {}

    public Table {
        rows = rows.stream().sorted(BY_KEYS).toList();
        for (Row row : rows) {
            if (row.keys().size() != keys.size() || row.counts().size() != counted.size()) {
                throw new IllegalArgumentException("a row of " + name + " has other columns than its table");
            }
        }
    }

    public long total(String which) {
        int column = counted.indexOf(which);
        return rows.stream().mapToLong(row -> row.counts().get(column)).sum();
    }

    public List<Long> totals() {
        return counted.stream().map(this::total).toList();
    }

    /** Rows that have some keys in common made one. */
    Table groupedBy(String newName, List<String> some) {
        List<Integer> columns = some.stream().map(keys::indexOf).toList();
        Tally tally = new Tally(newName, query, some, counted);
        for (Row row : rows) {
            List<String> of = columns.stream().map(row.keys()::get).toList();
            for (int which = 0; which < counted.size(); which++) {
                tally.add(of, which, row.counts().get(which));
            }
        }
        return tally.table();
    }

    /** Without rows that are none of these. */
    Table onlyWhere(String newName, String key, List<String> values) {
        int column = keys.indexOf(key);
        return new Table(
                newName,
                query,
                keys,
                counted,
                rows.stream()
                        .filter(row -> values.contains(row.keys().get(column)))
                        .toList());
    }

    /** Without rows that are one of these. */
    Table without(String key, List<String> values) {
        int column = keys.indexOf(key);
        return new Table(
                name,
                query,
                keys,
                counted,
                rows.stream()
                        .filter(row -> !values.contains(row.keys().get(column)))
                        .toList());
    }

    /** The same with some of its counted. */
    Table counting(String newName, List<String> some) {
        List<Integer> columns = some.stream().map(counted::indexOf).toList();
        List<Row> cut = new ArrayList<>();
        for (Row row : rows) {
            cut.add(new Row(row.keys(), columns.stream().map(row.counts()::get).toList()));
        }
        return new Table(newName, query, keys, some, cut);
    }
}
