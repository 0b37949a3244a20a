package casement.hotlist.lists.files;

import casement.domain.hotlist.ForbiddenCategory;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The national extract for plate readers: a header line, then a row for each plate whose first character is the kind of file;
 * the plate stands in columns 27 to 37, the state to 39. Rows of the immigration violators' file are refused.
 */
final class NcicFile implements ListFile {
    private static final int LONGEST = 1_000;
    private static final int PLATE_BEGINS = 27;
    private static final int PLATE_ENDS = 37;
    private static final int STATE_ENDS = 39;
    private static final char IMMIGRATION = 'N';
    private static final Map<Character, ListCategory> CATEGORIES = Map.ofEntries(
            Map.entry('A', ListCategory.PERSON_AT_RISK),
            Map.entry('F', ListCategory.FELONY_VEHICLE),
            Map.entry('W', ListCategory.WANTED_PERSON),
            Map.entry('V', ListCategory.STOLEN_VEHICLE),
            Map.entry('P', ListCategory.STOLEN_PLATE),
            Map.entry('M', ListCategory.MISSING_PERSON),
            Map.entry('C', ListCategory.SUPERVISED_RELEASE),
            Map.entry('H', ListCategory.PROTECTION_ORDER),
            Map.entry('L', ListCategory.VIOLENT_PERSON),
            Map.entry('K', ListCategory.VIOLENT_PERSON),
            Map.entry('R', ListCategory.STOLEN_VEHICLE),
            Map.entry('T', ListCategory.GANG_OR_TERRORISM),
            Map.entry('X', ListCategory.SEX_OFFENDER));

    @Override
    public Instant read(InputStream in, ListSource source, ListImport sent, Rows rows) throws IOException, FileRefused {
        Instant issued = Sent.issued(sent);
        Lines lines = new Lines(in, LONGEST);
        if (lines.next().isEmpty()) {
            throw new FileRefused("the file is empty");
        }
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().isBlank()) {
                rows.emptyLine();
            } else {
                row(lines.number(), line.get(), rows);
            }
        }
        Sent.checkRows(sent, rows.rows());
        return issued;
    }

    private static void row(long number, String line, Rows rows) {
        rows.row();
        char kind = Character.toUpperCase(line.charAt(0));
        Optional<ForbiddenCategory> forbidden =
                kind == IMMIGRATION ? Optional.of(ForbiddenCategory.IMMIGRATION) : ForbiddenCategory.in(line);
        if (forbidden.isPresent()) {
            rows.refuse(forbidden.get());
            return;
        }
        ListCategory category = CATEGORIES.get(kind);
        if (category == null) {
            rows.bad(number, "is of no kind that is known");
        } else if (line.length() < STATE_ENDS) {
            rows.bad(number, "is shorter than " + STATE_ENDS + " characters");
        } else {
            rows.take(
                    number,
                    line.substring(PLATE_BEGINS, PLATE_ENDS),
                    Optional.of(line.substring(PLATE_ENDS, STATE_ENDS)),
                    category);
        }
    }
}
