package casement.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A clause of the governing documents.
 *
 * @param kind E enforced, R recorded, P published, O outside the software
 */
record KnownClause(String id, char kind, String title) {
    static List<KnownClause> all() {
        try (InputStream in = KnownClause.class.getResourceAsStream("clauses.tsv")) {
            if (in == null) {
                throw new IllegalStateException("clauses.tsv is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new KnownClause(cells[0], cells[1].charAt(0), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
