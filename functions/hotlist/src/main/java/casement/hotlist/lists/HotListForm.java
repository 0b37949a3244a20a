package casement.hotlist.lists;

import casement.domain.Fault;
import casement.domain.hotlist.CsvColumns;
import casement.domain.hotlist.ListCategory;
import casement.domain.hotlist.ListFormat;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListSource;
import casement.domain.people.AgencyId;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.util.Map;
import java.util.Optional;

/**
 * A hot list as sent.
 *
 * @param owner the agency that keeps the list
 * @param terms under which law or agreement it may be used
 * @param category of all its rows, where its files do not say
 * @param columns of CSV files
 * @param periodHours after which a new version is due; left out: a day
 * @param graceHours after that, when the list counts as stale; left out: a day
 * @param mostBadShare more bad lines than this share refuse a file; left out: 0.005
 * @param mostShrunkShare a version that lacks more than this share of the plates needs a second person; left out: 0.2
 */
public record HotListForm(
        @Member(needed = true) Optional<ListId> id,
        @Member(needed = true) Optional<String> name,
        @Member(needed = true) Optional<AgencyId> owner,
        @Member(needed = true) Optional<String> terms,
        @Member(needed = true) Optional<ListFormat> format,
        Optional<ListCategory> category,
        Optional<Columns> columns,
        Optional<Integer> periodHours,
        Optional<Integer> graceHours,
        Optional<Double> mostBadShare,
        Optional<Double> mostShrunkShare) {
    private static final int USUAL_HOURS = 24;
    private static final int MOST_CATEGORIES = 200;

    /**
     * What a CSV file's columns are called.
     *
     * @param state left out: the file says none
     * @param category left out: all rows are of the list's category
     * @param categories ours, by what that column says
     */
    public record Columns(
            @Member(needed = true) Optional<String> plate,
            Optional<String> state,
            Optional<String> category,
            Optional<Map<String, ListCategory>> categories) {
        private CsvColumns read() {
            Checks checks = new Checks();
            checks.expect(plate.filter(name -> !name.isBlank()).isPresent(), "columns.plate", "is missing");
            Map<String, ListCategory> named = categories.orElse(Map.of());
            checks.expect(category.isPresent() != named.isEmpty(), "columns.categories", "go together with 'category'");
            checks.expect(named.size() <= MOST_CATEGORIES, "columns.categories", "are " + MOST_CATEGORIES + " at most");
            checks.finish();
            return new CsvColumns(plate.orElseThrow(), state, category, named);
        }
    }

    /** @throws Fault.BadInput with everything that is missing, or everything that is wrong */
    ListSource read() {
        Checks checks = new Checks();
        checks.expect(id.isPresent(), "id", "is missing");
        checks.expect(name.isPresent(), "name", "is missing");
        checks.expect(owner.isPresent(), "owner", "is missing");
        checks.expect(terms.isPresent(), "terms", "is missing");
        checks.expect(format.isPresent(), "format", "is missing");
        Optional<CsvColumns> csv = checks.take(columns, Columns::read);
        checks.finish();
        return new ListSource(
                name.orElseThrow(),
                owner.orElseThrow(),
                terms.orElseThrow(),
                format.orElseThrow(),
                format.filter(ListFormat.TYPED::equals).isPresent()
                        ? category.or(() -> Optional.of(ListCategory.CASE))
                        : category,
                csv,
                periodHours.orElse(USUAL_HOURS),
                graceHours.orElse(USUAL_HOURS),
                mostBadShare.orElse(ListSource.USUAL_BAD_SHARE),
                mostShrunkShare.orElse(ListSource.USUAL_SHRUNK_SHARE));
    }
}
