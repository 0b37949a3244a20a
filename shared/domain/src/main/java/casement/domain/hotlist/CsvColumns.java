package casement.domain.hotlist;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a CSV file's columns are called.
 *
 * @param category none: all rows are of the list's category
 * @param categories ours, by what the file says; a row that says anything else is a bad line
 */
public record CsvColumns(
        String plate, Optional<String> state, Optional<String> category, Map<String, ListCategory> categories) {
    public CsvColumns {
        categories = Collections.unmodifiableMap(new TreeMap<>(categories));
    }
}
