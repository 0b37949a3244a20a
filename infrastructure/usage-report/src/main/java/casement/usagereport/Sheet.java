package casement.usagereport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table as it is shown.
 *
 * @param scope tables of one scope have counts in common: those of the same keys and measure
 * @param group tables of one group have totals in common: those of the same measure
 * @param isAboutPeople whether small counts in it may say something of persons
 * @param isFirstTheSum whether its first measure is the sum of the others
 */
record Sheet(Table table, String scope, String group, boolean isAboutPeople, boolean isFirstTheSum) {
    static Sheet aboutPeople(Table table, String group) {
        return new Sheet(table, table.name(), group, true, false);
    }

    static Sheet ofHits(Table table) {
        return new Sheet(table, table.name(), "hits", true, true);
    }

    static Sheet ofAuthorities(Table table) {
        return new Sheet(table, table.name(), table.name(), false, false);
    }

    /** Some of its measures under another name; its counts stay the same ones. */
    Sheet measuring(String name, List<String> some) {
        return new Sheet(table.measuring(name, some), scope, group, isAboutPeople, false);
    }

    String cell(Table.Row row, int measure) {
        return scope + "\0" + String.join("\0", row.keys()) + "\0" + table.measures().get(measure);
    }

    String total(int measure) {
        return "total\0" + group + "\0" + table.measures().get(measure);
    }

    void addTo(Map<String, Long> counts, List<Disclosure.Sum> sums) {
        int measures = table.measures().size();
        List<Long> totals = table.totals();
        for (int measure = 0; measure < measures; measure++) {
            List<String> column = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                counts.put(cell(row, measure), row.counts().get(measure));
                column.add(cell(row, measure));
            }
            counts.put(total(measure), totals.get(measure));
            sums.add(new Disclosure.Sum(total(measure), column));
        }
        if (isFirstTheSum) {
            table.rows().forEach(row -> sums.add(firstIsSum(measures, row)));
            List<String> parts = new ArrayList<>();
            for (int measure = 1; measure < measures; measure++) {
                parts.add(total(measure));
            }
            sums.add(new Disclosure.Sum(total(0), parts));
        }
    }

    private Disclosure.Sum firstIsSum(int measures, Table.Row row) {
        List<String> parts = new ArrayList<>();
        for (int measure = 1; measure < measures; measure++) {
            parts.add(cell(row, measure));
        }
        return new Disclosure.Sum(cell(row, 0), parts);
    }
}
