package casement.publicsite;

import casement.domain.transparency.Figure;
import casement.domain.transparency.FigureKind;
import casement.domain.transparency.MonthFigures;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Of a month's hits that people decided on, the share that they verified; and a month's sums. Nothing is added up of which a part is suppressed. */
final class Precision {
    private Precision() {}

    /** @return empty when a part of it is suppressed */
    static OptionalLong sum(MonthFigures month, FigureKind kind) {
        List<Figure> figures = of(month, kind);
        return figures.stream().allMatch(figure -> figure.count().isPresent())
                ? OptionalLong.of(figures.stream()
                        .mapToLong(figure -> figure.count().orElse(0))
                        .sum())
                : OptionalLong.empty();
    }

    /** @return empty when a part is suppressed, or nothing was decided */
    static OptionalDouble of(MonthFigures month) {
        OptionalLong verified = sum(month, FigureKind.HITS_VERIFIED);
        OptionalLong rejected = sum(month, FigureKind.HITS_REJECTED);
        if (verified.isEmpty() || rejected.isEmpty() || verified.getAsLong() + rejected.getAsLong() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(verified.getAsLong() / (double) (verified.getAsLong() + rejected.getAsLong()));
    }

    static boolean isSuppressed(MonthFigures month) {
        return sum(month, FigureKind.HITS_VERIFIED).isEmpty()
                || sum(month, FigureKind.HITS_REJECTED).isEmpty();
    }

    static List<Figure> of(MonthFigures month, FigureKind kind) {
        return month.figures().stream().filter(figure -> figure.kind() == kind).toList();
    }
}
