package casement.usagereport;

import casement.domain.figures.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table as it is shown.
 *
 * @param scope tables of one scope have counts in common: those of the same keys and which
 * @param group tables of one group have totals in common: those of the same which
 * @param sameAs by their keys, rows that count the very same as one of another scope, which is named
 * @param isAboutPeople whether small counts in it may say something of persons
 * @param isFirstTheSum whether its first which is the sum of the others
 */
record Sheet(
        Table table,
        String scope,
        String group,
        Map<List<String>, String> sameAs,
        boolean isAboutPeople,
        boolean isFirstTheSum) {
    static Sheet aboutPeople(Table table, String group) {
        return new Sheet(table, table.name(), group, Map.of(), true, false);
    }

    static Sheet ofHits(Table table, Map<List<String>, String> sameAs) {
        return new Sheet(table, table.name(), "hits", sameAs, true, true);
    }

    static Sheet ofAuthorities(Table table) {
        return new Sheet(table, table.name(), table.name(), Map.of(), false, false);
    }

    /** Some of its counted under another name; its counts stay the same ones. */
    Sheet counting(String name, List<String> some) {
        return new Sheet(table.counting(name, some), scope, group, sameAs, isAboutPeople, false);
    }

    String cell(Table.Row row, int which) {
        return sameAs.getOrDefault(row.keys(), named(scope, row.keys())) + "\0"
                + table.counted().get(which);
    }

    static String named(String scope, List<String> keys) {
        return scope + "\0" + String.join("\0", keys);
    }

    String total(int which) {
        return "total\0" + group + "\0" + table.counted().get(which);
    }

    void addTo(Map<String, Long> counts, List<Disclosure.Sum> sums) {
        int counted = table.counted().size();
        List<Long> totals = table.totals();
        for (int which = 0; which < counted; which++) {
            List<String> column = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                counts.put(cell(row, which), row.counts().get(which));
                column.add(cell(row, which));
            }
            counts.put(total(which), totals.get(which));
            sums.add(new Disclosure.Sum(total(which), column));
        }
        if (isFirstTheSum) {
            table.rows().forEach(row -> sums.add(firstIsSum(counted, row)));
            List<String> parts = new ArrayList<>();
            for (int which = 1; which < counted; which++) {
                parts.add(total(which));
            }
            sums.add(new Disclosure.Sum(total(0), parts));
        }
    }

    private Disclosure.Sum firstIsSum(int counted, Table.Row row) {
        List<String> parts = new ArrayList<>();
        for (int which = 1; which < counted; which++) {
            parts.add(cell(row, which));
        }
        return new Disclosure.Sum(cell(row, 0), parts);
    }
}
