package casement.access.csv;

import java.util.List;

/**
 * One record of a file.
 *
 * @param line on which it begins, from 1
 */
public record CsvRow(int line, List<String> values) {}
