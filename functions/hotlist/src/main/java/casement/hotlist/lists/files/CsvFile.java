package casement.hotlist.lists.files;

import casement.domain.hotlist.CsvColumns;
import casement.domain.hotlist.ForbiddenCategory;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Comma-separated values with the columns that the list declares, in ASCII or UTF-8. Each cell of a row is looked at for what
 * may be on no list, not only the category's.
 */
final class CsvFile implements ListFile {
    private static final int LONGEST = 10_000;
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final char NO_UTF_8 = '\ufffd';

    /** Where the declared columns stand. */
    private record Places(int plate, Optional<Integer> state, Optional<Integer> category, int cells) {}

    @Override
    public Instant read(InputStream in, ListSource source, ListImport sent, Rows rows) throws IOException, FileRefused {
        Instant issued = Sent.issued(sent);
        CsvColumns columns = source.columns().orElseThrow();
        Lines lines = new Lines(in, LONGEST);
        Places places = places(lines.next().orElse(""), columns);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().isBlank()) {
                rows.emptyLine();
            } else {
                rows.row();
                row(lines.number(), line.get(), source, places, rows);
            }
        }
        Sent.checkRows(sent, rows.rows());
        return issued;
    }

    private static Places places(String line, CsvColumns columns) throws FileRefused {
        String head = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        List<String> names = CsvCells.of(head).orElse(List.of()).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        Optional<Integer> state = columns.state().isPresent()
                ? Optional.of(place(names, columns.state().get()))
                : Optional.empty();
        Optional<Integer> category = columns.category().isPresent()
                ? Optional.of(place(names, columns.category().get()))
                : Optional.empty();
        return new Places(place(names, columns.plate()), state, category, names.size());
    }

    private static int place(List<String> names, String column) throws FileRefused {
        int place = names.indexOf(column.strip().toLowerCase(Locale.ROOT));
        if (place < 0) {
            throw new FileRefused("line 1 names no column '" + column
                    + "', which the list declares; this is another file, or not in UTF-8");
        }
        return place;
    }

    private static void row(long number, String line, ListSource source, Places places, Rows rows) {
        if (line.indexOf(NO_UTF_8) >= 0) {
            rows.bad(number, "is not in UTF-8");
            return;
        }
        Optional<ForbiddenCategory> forbidden = ForbiddenCategory.in(line);
        if (forbidden.isPresent()) {
            rows.refuse(forbidden.get());
            return;
        }
        List<String> cells = CsvCells.of(line).orElse(List.of());
        if (cells.size() != places.cells()) {
            rows.bad(number, "does not have the header's " + places.cells() + " cells");
            return;
        }
        Optional<ListCategory> category = category(cells, source, places);
        if (category.isEmpty()) {
            rows.bad(number, "its category is not one that the list declares");
            return;
        }
        rows.take(number, cells.get(places.plate()), places.state().map(cells::get), category.get());
    }

    private static Optional<ListCategory> category(List<String> cells, ListSource source, Places places) {
        return places.category().isEmpty()
                ? source.category()
                : Optional.ofNullable(source.columns()
                        .orElseThrow()
                        .categories()
                        .get(cells.get(places.category().get()).strip()));
    }
}
