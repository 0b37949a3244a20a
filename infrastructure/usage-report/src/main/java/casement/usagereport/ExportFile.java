package casement.usagereport;

import casement.domain.video.Sha256;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;

/** A CSV file (RFC 4180) under way. Nothing is held but what is not yet written. */
final class ExportFile {
    /** What spreadsheets take for the beginning of a formula, and the sign that says that it is none. */
    private static final String GUARDED = "=+-@\t\r'";

    private final Path path;
    private final ExportTable table;
    private final MessageDigest digest = Sha256.begun();
    private final BufferedWriter writer;
    private long rows;

    /** One that is whole. */
    record Written(ExportTable table, long rows, long bytes, Sha256 sha256) {}

    ExportFile(Path folder, ExportTable table) throws IOException {
        this.table = table;
        path = folder.resolve(table.path());
        OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest);
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        line(table.columns().stream().map(ExportTable.Column::name).toList());
    }

    void add(List<String> cells) {
        try {
            line(cells);
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written", e);
        }
    }

    private void line(List<String> cells) throws IOException {
        String between = "";
        for (String cell : cells) {
            writer.append(between).append(quoted(guarded(cell)));
            between = ",";
        }
        writer.append("\r\n");
    }

    private static String guarded(String cell) {
        return cell.isEmpty() || (GUARDED.indexOf(cell.charAt(0)) < 0) ? cell : "'" + cell;
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    Written finish() throws IOException {
        writer.close();
        return new Written(table, rows, Files.size(path), Sha256.of(digest));
    }

    /** Leaves nothing of it. */
    void discard() throws IOException {
        writer.close();
        Files.deleteIfExists(path);
    }
}
