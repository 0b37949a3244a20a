package casement.usagereport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table as data: of one schema, which says its version.
 *
 * @param query the named query that gives the same figures; absent of what was imported
 */
record DataSet(String name, Optional<String> query, List<Column> columns, List<List<Object>> rows) {
    private static final String SCHEMA = "casement.usage-report/";
    private static final String VERSION = "/v1";

    /** Of what a column is. */
    enum Type {
        TEXT,
        DAY,
        /** A whole number. */
        COUNT,
        /** From 0 to 1, with four digits. */
        SHARE,
        /** Whether the value beside it is there: shown, suppressed, or undefined. */
        STATE
    }

    record Column(String name, Type type) {}

    String schema() {
        return SCHEMA + name + VERSION;
    }

    /**
     * @param sheets that say what is suppressed
     * @param isInternal whether everything is shown
     */
    static DataSet of(Sheet sheet, Sheets sheets, boolean isInternal) {
        Table table = sheet.table();
        boolean hasAccuracy = table.counted().equals(HitCount.COUNTED);
        List<Column> columns = new ArrayList<>();
        table.keys().forEach(key -> columns.add(new Column(key, Type.TEXT)));
        for (String counted : table.counted()) {
            columns.add(new Column(counted, Type.COUNT));
            columns.add(new Column(counted + "_state", Type.STATE));
        }
        if (hasAccuracy) {
            List.of("accuracy", "accuracy_low", "accuracy_high")
                    .forEach(name -> columns.add(new Column(name, Type.SHARE)));
            columns.add(new Column("accuracy_state", Type.STATE));
        }
        List<List<Object>> rows = table.rows().stream()
                .map(row -> row(sheet, sheets, row, isInternal, hasAccuracy))
                .toList();
        return new DataSet(table.name(), Optional.of(table.query()), columns, rows);
    }

    private static List<Object> row(
            Sheet sheet, Sheets sheets, Table.Row row, boolean isInternal, boolean hasAccuracy) {
        List<Object> cells = new ArrayList<>(row.keys());
        List<Boolean> shown = new ArrayList<>();
        for (int which = 0; which < row.counts().size(); which++) {
            boolean isShown = isInternal || sheets.isShown(sheet, row, which);
            shown.add(isShown);
            cells.add(isShown ? row.counts().get(which) : "");
            cells.add(isShown ? "shown" : "suppressed");
        }
        if (hasAccuracy) {
            Optional<Interval> interval =
                    Figures.interval(row.counts().get(1), row.counts().get(2));
            boolean isShown = shown.get(1) && shown.get(2);
            List<Double> shares = interval.filter(some -> isShown)
                    .map(some -> List.of(some.share(), some.low(), some.high()))
                    .orElse(List.of());
            for (int n = 0; n < 3; n++) {
                cells.add(shares.isEmpty() ? "" : rounded(shares.get(n)));
            }
            cells.add(!isShown ? "suppressed" : interval.isEmpty() ? "undefined" : "shown");
        }
        return cells;
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }

    static DataSet of(List<Measure> measures) {
        List<Column> columns = List.of(
                new Column("kind", Type.TEXT),
                new Column("name", Type.TEXT),
                new Column("value", Type.TEXT),
                new Column("unit", Type.TEXT),
                new Column("first_day", Type.DAY),
                new Column("last_day", Type.DAY),
                new Column("source", Type.TEXT),
                new Column("dated", Type.DAY));
        List<List<Object>> rows = measures.stream()
                .map(measure -> List.<Object>of(
                        Words.lower(measure.kind()),
                        measure.name(),
                        measure.value(),
                        measure.unit(),
                        measure.from(),
                        measure.to(),
                        measure.source(),
                        measure.dated()))
                .toList();
        return new DataSet("measures", Optional.empty(), columns, rows);
    }

    /** Every line says of which schema, span and log it is, so that a file needs no other to be understood. */
    String csv(Source source) {
        StringBuilder csv = new StringBuilder();
        List<String> heads = new ArrayList<>(List.of("schema"));
        heads.addAll(source.values().keySet());
        columns.forEach(column -> heads.add(column.name()));
        line(csv, heads);
        for (List<Object> row : rows) {
            List<Object> cells = new ArrayList<>(List.of(schema()));
            cells.addAll(source.values().values());
            cells.addAll(row);
            line(csv, cells);
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<?> cells) {
        String between = "";
        for (Object cell : cells) {
            csv.append(between).append(quoted(cell.toString()));
            between = ",";
        }
        csv.append("\r\n");
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** To be written as JSON; what is suppressed or undefined has no member but its state. */
    Map<String, Object> json(Source source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", schema());
        json.putAll(source.values());
        query.ifPresent(name -> json.put("query", name));
        json.put(
                "columns",
                columns.stream()
                        .map(column -> inOrder("name", column.name(), "type", Words.lower(column.type())))
                        .toList());
        json.put("rows", rows.stream().map(this::object).toList());
        return json;
    }

    static Map<String, Object> inOrder(String one, Object first, String other, Object second) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(one, first);
        map.put(other, second);
        return map;
    }

    private Map<String, Object> object(List<Object> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            boolean isThere =
                    columns.get(column).type() == Type.TEXT || !row.get(column).equals("");
            if (isThere) {
                object.put(columns.get(column).name(), row.get(column));
            }
        }
        return object;
    }
}
