package casement.hotlist.lists.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of one line (RFC 4180; no cell holds the end of a line). */
final class CsvCells {
    private CsvCells() {}

    /** Empty when a quotation mark is not closed, or stands where none may. */
    static Optional<List<String>> of(String line) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            StringBuilder cell = new StringBuilder();
            int end = at < line.length() && line.charAt(at) == '"' ? quoted(line, at + 1, cell) : plain(line, at, cell);
            if (end < 0) {
                return Optional.empty();
            }
            cells.add(cell.toString());
            at = end + 1;
        }
        return Optional.of(cells);
    }

    private static int plain(String line, int from, StringBuilder cell) {
        int comma = line.indexOf(',', from);
        int end = comma < 0 ? line.length() : comma;
        cell.append(line, from, end);
        return cell.indexOf("\"") >= 0 ? -1 : end;
    }

    /** @return where the cell's comma, or the line's end, is; -1: it is not well formed */
    private static int quoted(String line, int from, StringBuilder cell) {
        for (int at = from; at < line.length(); at++) {
            boolean mark = line.charAt(at) == '"';
            boolean twice = mark && at + 1 < line.length() && line.charAt(at + 1) == '"';
            if (mark && !twice) {
                boolean ends = at + 1 == line.length() || line.charAt(at + 1) == ',';
                return ends ? at + 1 : -1;
            }
            cell.append(line.charAt(at));
            at += twice ? 1 : 0;
        }
        return -1;
    }
}
