package casement.usagereport;

import casement.domain.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file (RFC 4180) with names in its first line. */
final class Rows {
    private final String option;
    private final String text;
    private int at;

    private Rows(String option, String text) {
        this.option = option;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * @param option names the file to who gave it
     * @return its lines by the names of their columns
     */
    static List<Map<String, String>> of(String option, String text, List<String> needed) {
        List<List<String>> lines = new Rows(option, text).lines();
        List<String> names = lines.isEmpty() ? List.of() : lines.getFirst();
        if (!names.containsAll(needed)) {
            throw new Fault.BadInput(option, "needs the columns " + String.join(", ", needed) + " in its first line");
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (int n = 1; n < lines.size(); n++) {
            List<String> cells = lines.get(n);
            if (cells.size() != names.size()) {
                throw new Fault.BadInput(option, "has other columns in row " + n + " than in its first line");
            }
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < names.size(); column++) {
                row.put(names.get(column), cells.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        while (at < text.length()) {
            List<String> line = new ArrayList<>();
            line.add(cell());
            while (takes(",")) {
                line.add(cell());
            }
            if (at < text.length() && !takes("\r\n") && !takes("\n")) {
                throw new Fault.BadInput(option, "has more after a quoted value than a comma or the end of its line");
            }
            if (line.size() > 1 || !line.getFirst().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private String cell() {
        if (takes("\"")) {
            return quoted();
        }
        StringBuilder cell = new StringBuilder();
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }

    /** Two quotes in it stand for one. */
    private String quoted() {
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            if (takes("\"\"")) {
                cell.append('"');
            } else if (takes("\"")) {
                return cell.toString();
            } else {
                cell.append(text.charAt(at++));
            }
        }
        throw new Fault.BadInput(option, "has a quoted value without an end");
    }

    private boolean takes(String expected) {
        boolean isThere = text.startsWith(expected, at);
        at += isThere ? expected.length() : 0;
        return isThere;
    }
}
