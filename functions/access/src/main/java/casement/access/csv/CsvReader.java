package casement.access.csv;

import casement.domain.Fault;
import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180: commas, quotes, line breaks within quotes; a byte order mark and empty lines are passed over. */
public final class CsvReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final List<CsvRow> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvReader(String text) {
        this.text = text;
    }

    /** @throws Fault.BadInput naming the line from which on it is not CSV */
    public static List<CsvRow> read(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        CsvReader reader = new CsvReader(marked ? text.substring(1) : text);
        reader.readAll();
        return reader.rows;
    }

    private void readAll() {
        while (at < text.length()) {
            if (!skippedLineEnd()) {
                readRow();
            }
        }
    }

    private void readRow() {
        int began = line;
        List<String> values = new ArrayList<>();
        values.add(value());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            values.add(value());
        }
        if (at < text.length() && !skippedLineEnd()) {
            throw new Fault.BadInput("line " + line, "has text after a closing quote");
        }
        rows.add(new CsvRow(began, List.copyOf(values)));
    }

    private String value() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new Fault.BadInput("line " + line, "has a quote within a value that does not begin with one");
            }
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String quoted() {
        int began = line;
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            } else if (c == '"') {
                at++;
                return value.toString().strip();
            } else if (c == '\n') {
                line++;
            }
            value.append(c);
        }
        throw new Fault.BadInput("line " + began, "has a quote that is never closed");
    }

    private boolean skippedLineEnd() {
        int from = at;
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        if (at > from) {
            line++;
        }
        return at > from;
    }
}
