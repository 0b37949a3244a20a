package casement.domain.hotlist;

import casement.domain.Fault;
import casement.domain.people.AgencyId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a list comes from, under which terms it may be used, and how it comes (CA-SB34-10).
 *
 * @param terms the legal terms of use, in words
 * @param category of all its rows, where the file does not say
 * @param columns of a CSV file
 * @param periodHours after which a new version is due
 * @param graceHours after that, when the list counts as stale
 * @param mostBadShare more bad lines than this share refuse the whole file
 * @param mostShrunkShare a version that lacks more than this share of the plates before needs a second person
 */
public record ListSource(
        String name,
        AgencyId owner,
        String terms,
        ListFormat format,
        Optional<ListCategory> category,
        Optional<CsvColumns> columns,
        int periodHours,
        int graceHours,
        double mostBadShare,
        double mostShrunkShare) {
    public static final double USUAL_BAD_SHARE = 0.005;
    public static final double USUAL_SHRUNK_SHARE = 0.2;

    private static final int MOST_HOURS = 24 * 366;
    private static final int MOST_CHARACTERS = 2_000;

    public ListSource {
        List<Fault.Problem> problems = new ArrayList<>();
        expect(problems, isText(name), "name", "is 1 to " + MOST_CHARACTERS + " characters");
        expect(problems, isText(terms), "terms", "is 1 to " + MOST_CHARACTERS + " characters");
        expect(problems, isHours(periodHours, 1), "periodHours", "is 1 to " + MOST_HOURS);
        expect(problems, isHours(graceHours, 0), "graceHours", "is 0 to " + MOST_HOURS);
        expect(problems, isShare(mostBadShare), "mostBadShare", "is a share from 0 to 1");
        expect(problems, isShare(mostShrunkShare), "mostShrunkShare", "is a share from 0 to 1");
        boolean saysCategory = columns.flatMap(CsvColumns::category).isPresent() || format == ListFormat.NCIC_EXTRACT;
        expect(problems, saysCategory || category.isPresent(), "category", "is missing, and no column says it");
        expect(
                problems,
                format == ListFormat.CSV == columns.isPresent(),
                "columns",
                "are of CSV files, and these need them");
        if (!problems.isEmpty()) {
            throw new Fault.BadInput(problems);
        }
    }

    /** From when on a version is stale. */
    public Instant overdue(Instant issued) {
        return issued.plus(Duration.ofHours(periodHours).plusHours(graceHours));
    }

    private static void expect(List<Fault.Problem> problems, boolean holds, String field, String message) {
        if (!holds) {
            problems.add(new Fault.Problem(field, message));
        }
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= MOST_CHARACTERS;
    }

    private static boolean isHours(int hours, int least) {
        return hours >= least && hours <= MOST_HOURS;
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }
}
