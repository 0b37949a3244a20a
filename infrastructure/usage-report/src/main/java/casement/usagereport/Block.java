package casement.usagereport;

import java.util.List;
import java.util.Optional;

/** Something in a section, whatever it is shown on. */
sealed interface Block {
    /** A paragraph. */
    record Words(String text) implements Block {}

    /**
     * A table.
     *
     * @param keys how many of the columns name a row; the others hold figures
     * @param foot totals; absent where columns have none
     */
    record Grid(String caption, List<String> heads, int keys, List<List<String>> rows, Optional<List<String>> foot)
            implements Block {}

    /**
     * Horizontal bars from nothing to the most. What they show is in the table below them, too.
     *
     * @param description in words, for who does not see them
     * @param most where the scale ends
     */
    record Bars(String title, String description, List<Bar> bars, double most) implements Block {}

    /**
     * A bar of a chart.
     *
     * @param shown its value in figures
     * @param interval between which values the true one lies
     */
    record Bar(String label, double value, String shown, Optional<Interval> interval) {}
}
