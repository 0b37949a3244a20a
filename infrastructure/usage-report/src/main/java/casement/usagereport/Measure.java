package casement.usagereport;

import casement.domain.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A figure that Casement does not know and that was imported, as it was given.
 *
 * @param value with its unit
 * @param from the first day that it speaks of
 * @param to the last
 * @param source who says so
 * @param dated when they said it
 */
record Measure(
        Kind kind,
        String name,
        String value,
        String unit,
        LocalDate from,
        LocalDate to,
        String source,
        LocalDate dated) {
    private static final List<String> COLUMNS =
            List.of("kind", "name", "value", "unit", "from", "to", "source", "dated");

    /** What it is a measure of. */
    enum Kind {
        COST,
        PROGRAMME
    }

    /** @throws Fault.BadInput when a figure has no source, no date or no value */
    static List<Measure> of(String csv) {
        List<Measure> measures = new ArrayList<>();
        for (Map<String, String> row : Rows.of("measures", csv, COLUMNS)) {
            measures.add(of(row, measures.size() + 1));
        }
        return measures;
    }

    private static Measure of(Map<String, String> row, int number) {
        for (String column : COLUMNS) {
            if (row.getOrDefault(column, "").isBlank()) {
                throw new Fault.BadInput("measures", "row " + number + " has no " + column);
            }
        }
        try {
            return new Measure(
                    Kind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
                    row.getOrDefault("name", ""),
                    row.getOrDefault("value", ""),
                    row.getOrDefault("unit", ""),
                    LocalDate.parse(row.getOrDefault("from", "")),
                    LocalDate.parse(row.getOrDefault("to", "")),
                    row.getOrDefault("source", ""),
                    LocalDate.parse(row.getOrDefault("dated", "")));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new Fault.BadInput(
                    "measures",
                    "row " + number + " needs 'cost' or 'programme' as its kind, and dates like 2026-12-31: "
                            + e.getMessage());
        }
    }
}
