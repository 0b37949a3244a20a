package casement.domain.transparency;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure that Casement does not count and that was imported, as it was given: crime or response times in an area, before and after; what
 * moved to the areas beside it; what the programme cost.
 *
 * @param name what is measured
 * @param area where
 * @param from the first day that it speaks of
 * @param to the last
 * @param source who says so
 * @param dated when they said it
 */
public record Measure(
        Kind kind,
        String name,
        String area,
        LocalDate from,
        LocalDate to,
        BigDecimal value,
        String unit,
        String source,
        LocalDate dated) {

    /** What it is a measure of. */
    public enum Kind {
        COST,
        PROGRAMME,
        /** Of crime that moved to other places (SEA-CCTV-17). */
        DISPLACEMENT
    }
}
