package casement.hotlist.lists.files;

import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListImport;
import casement.domain.hotlist.ListSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * California's tables: a header with the date, a row for each plate (plate to column 8, state to 10, county to 12, date of loss
 * to 20), and a trailer with the number of rows. Its times are those of Sacramento.
 */
final class CaliforniaFile implements ListFile {
    private static final int LONGEST = 200;
    private static final int PLATE_ENDS = 8;
    private static final int STATE_ENDS = 10;
    private static final int COUNTY_ENDS = 12;
    private static final int DATE_ENDS = 20;
    private static final ZoneId SACRAMENTO = ZoneId.of("America/Los_Angeles");
    private static final Pattern HEADER = Pattern.compile("DATE ?([0-9]{2}/[0-9]{2}/[0-9]{4} [0-9]{2}:[0-9]{2})\\s*");
    private static final Pattern TRAILER = Pattern.compile("TOTAL RECORDS?:?\\s*([0-9]{1,12})\\s*");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MM/dd/uuuu HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public Instant read(InputStream in, ListSource source, ListImport sent, Rows rows) throws IOException, FileRefused {
        Lines lines = new Lines(in, LONGEST);
        Instant issued = header(lines.next());
        ListCategory category = source.category().orElseThrow();
        Optional<Long> total = Optional.empty();
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().isBlank()) {
                rows.emptyLine();
                continue;
            }
            if (total.isPresent()) {
                throw new FileRefused(
                        "line " + lines.number() + " stands behind the trailer; these are two files in one");
            }
            total = trailer(line.get());
            if (total.isEmpty()) {
                row(lines.number(), line.get(), category, rows);
            }
        }
        long said = total.orElseThrow(
                () -> new FileRefused("the trailer (TOTAL RECORD) is missing: the file is cut off; send it again"));
        if (said != rows.rows()) {
            throw new FileRefused(
                    "the trailer says " + said + " rows, and there are " + rows.rows() + "; send the file again");
        }
        Sent.checkRows(sent, rows.rows());
        return issued;
    }

    private static Instant header(Optional<String> line) throws FileRefused {
        Matcher header = HEADER.matcher(line.orElse(""));
        try {
            if (header.matches()) {
                return LocalDateTime.parse(header.group(1), MOMENT)
                        .atZone(SACRAMENTO)
                        .toInstant();
            }
        } catch (DateTimeException e) {
            throw new FileRefused("line 1: its date is none; expected is DATEmm/dd/yyyy HH:MM");
        }
        throw new FileRefused("line 1 is no header such as DATEmm/dd/yyyy HH:MM in ASCII; this is no such file");
    }

    private static Optional<Long> trailer(String line) {
        Matcher trailer = TRAILER.matcher(line);
        return trailer.matches() ? Optional.of(Long.parseLong(trailer.group(1))) : Optional.empty();
    }

    private static void row(long number, String line, ListCategory category, Rows rows) {
        rows.row();
        if (!line.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            rows.bad(number, "has characters that are not ASCII");
            return;
        }
        if (line.stripTrailing().length() > DATE_ENDS) {
            rows.bad(number, "is longer than " + DATE_ENDS + " characters");
            return;
        }
        if (line.length() < STATE_ENDS) {
            rows.bad(number, "is shorter than " + STATE_ENDS + " characters");
            return;
        }
        if (!isDay(line)) {
            rows.bad(number, "its date of loss is none");
            return;
        }
        rows.take(number, line.substring(0, PLATE_ENDS), Optional.of(line.substring(PLATE_ENDS, STATE_ENDS)), category);
    }

    /** It may be blank, and may not be wrong. */
    private static boolean isDay(String line) {
        String day =
                line.length() <= COUNTY_ENDS ? "" : line.substring(COUNTY_ENDS).strip();
        if (day.length() != DATE_ENDS - COUNTY_ENDS || !day.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return day.isEmpty();
        }
        int written = Integer.parseInt(day);
        int month = written / 100 % 100;
        return month >= 1 && month <= 12 && isOfMonth(written % 100, YearMonth.of(written / 10_000, month));
    }

    private static boolean isOfMonth(int day, YearMonth month) {
        return month.getYear() > 1900 && day >= 1 && month.isValidDay(day);
    }
}
