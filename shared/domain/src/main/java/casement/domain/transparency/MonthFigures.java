package casement.domain.transparency;

import java.time.YearMonth;
import java.util.List;

/**
 * What was counted in a month.
 *
 * @param firstEntry index in the log of the first entry that may be counted
 * @param entries how many entries, from the first on, were looked at
 * @param figures in the order of their kinds and keys
 */
public record MonthFigures(YearMonth month, long firstEntry, long entries, List<Figure> figures) {}
