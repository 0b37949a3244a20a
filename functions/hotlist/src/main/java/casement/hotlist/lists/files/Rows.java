package casement.hotlist.lists.files;

import casement.domain.hotlist.BadLine;
import casement.domain.hotlist.ForbiddenCategory;
import casement.domain.hotlist.ImportReport;
import casement.domain.hotlist.ListCategory;
import casement.domain.plate.PlateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the rows of a file say, counted as they come; each good one goes to who compiles them. */
public final class Rows {
    private static final Pattern BETWEEN = Pattern.compile("[\\s.·•-]+");
    private static final Pattern PLATE = Pattern.compile("[A-Z0-9]{2,10}");
    private static final Pattern NOTHING = Pattern.compile("0+");

    private final Taker taker;
    private final List<BadLine> listed = new ArrayList<>();
    private final Map<String, Long> refused = new TreeMap<>();
    private long rows;
    private long lowerCase;
    private long blanks;
    private long zeroForO;
    private long badLines;
    private long taken;

    /** Who compiles them. */
    @FunctionalInterface
    public interface Taker {
        void take(PlateText plate, Optional<String> region, ListCategory category);
    }

    public Rows(Taker taker) {
        this.taker = taker;
    }

    void row() {
        rows++;
    }

    /** A line with nothing on it is none of the file's rows. */
    void emptyLine() {
        blanks++;
    }

    void bad(long line, String reason) {
        badLines++;
        if (listed.size() < ImportReport.MOST_LISTED) {
            listed.add(new BadLine(line, reason));
        }
    }

    void refuse(ForbiddenCategory category) {
        refused.merge(category.name().toLowerCase(Locale.ROOT).replace('_', '-'), 1L, Long::sum);
    }

    /**
     * A row of a category that may be on a list.
     *
     * @param state as written; blank is a bad line where the file has states
     */
    void take(long line, String written, Optional<String> state, ListCategory category) {
        String capitals = written.strip().toUpperCase(Locale.ROOT);
        String plate = PLATE.matcher(capitals).matches()
                ? capitals
                : BETWEEN.matcher(capitals).replaceAll("");
        String code = state.orElse("").strip().toUpperCase(Locale.ROOT);
        Optional<String> region = States.region(States.withLetters(code));
        String wrong = wrong(plate, state, code, region);
        if (!wrong.isEmpty()) {
            bad(line, wrong);
            return;
        }
        lowerCase += isLower(written) || isLower(state.orElse("")) ? 1 : 0;
        blanks += plate.length() < capitals.length() ? 1 : 0;
        zeroForO += code.indexOf('0') >= 0 ? 1 : 0;
        taken++;
        taker.take(new PlateText(plate), region, category);
    }

    private static String wrong(String plate, Optional<String> state, String code, Optional<String> region) {
        if (plate.isEmpty()) {
            return "has no plate";
        }
        if (!PLATE.matcher(plate).matches()) {
            return "its plate is not 2 to 10 of A-Z and 0-9";
        }
        if (NOTHING.matcher(plate).matches()) {
            return "its plate is nothing but zeros";
        }
        if (state.isPresent() && code.isEmpty()) {
            return "has no state";
        }
        return state.isPresent() && region.isEmpty() ? "its state is not known" : "";
    }

    private static boolean isLower(String written) {
        return written.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    public long rows() {
        return rows;
    }

    public long lowerCase() {
        return lowerCase;
    }

    public long blanks() {
        return blanks;
    }

    public long zeroForO() {
        return zeroForO;
    }

    public long badLines() {
        return badLines;
    }

    /** Good rows, those that repeat others too. */
    public long taken() {
        return taken;
    }

    public List<BadLine> listed() {
        return listed;
    }

    public Map<String, Long> refused() {
        return refused;
    }
}
