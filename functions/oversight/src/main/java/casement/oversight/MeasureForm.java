package casement.oversight;

import casement.domain.transparency.Measure;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A measure as sent.
 *
 * @param area left out of costs: all of it
 * @param value in digits, such as 12.5
 * @param source who says so
 * @param dated when they said it
 */
public record MeasureForm(
        @Member(needed = true) Optional<Measure.Kind> kind,
        @Member(needed = true) Optional<String> name,
        Optional<String> area,
        @Member(needed = true) Optional<LocalDate> from,
        @Member(needed = true) Optional<LocalDate> to,
        @Member(needed = true) Optional<BigDecimal> value,
        @Member(needed = true) Optional<String> unit,
        @Member(needed = true) Optional<String> source,
        @Member(needed = true) Optional<LocalDate> dated) {
    private static final int MOST_CHARACTERS = 120;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    /** Empty when something is wrong, which the checks have then. */
    Optional<Measure> read(Checks checks, String at, LocalDate today) {
        checks.expect(kind.isPresent(), at + ".kind", "is missing");
        text(checks, at + ".name", name, true);
        boolean needsArea = kind.filter(what -> what != Measure.Kind.COST).isPresent();
        text(checks, at + ".area", area, needsArea);
        checks.expect(from.isPresent(), at + ".from", "is missing");
        checks.expect(to.isPresent(), at + ".to", "is missing");
        boolean isSpan =
                from.flatMap(first -> to.map(last -> !last.isBefore(first))).orElse(true);
        checks.expect(isSpan, at + ".to", "must not be before 'from'");
        checks.expect(value.isPresent(), at + ".value", "is missing");
        checks.expect(
                value.map(MeasureForm::isShort).orElse(true),
                at + ".value",
                "has more than " + MOST_DIGITS + " digits, or more than " + MOST_DECIMALS + " of them after the point");
        text(checks, at + ".unit", unit, true);
        text(checks, at + ".source", source, true);
        checks.expect(dated.isPresent(), at + ".dated", "is missing");
        checks.expect(dated.map(day -> !day.isAfter(today)).orElse(true), at + ".dated", "must not be in the future");
        checks.expect(
                dated.flatMap(day -> to.map(last -> !day.isBefore(last))).orElse(true),
                at + ".dated",
                "must not be before the last day that the measure speaks of");
        return measure();
    }

    private Optional<Measure> measure() {
        if (kind.isEmpty() || from.isEmpty() || to.isEmpty() || value.isEmpty() || dated.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Measure(
                kind.get(),
                name.orElse("").strip(),
                area.orElse("").strip(),
                from.get(),
                to.get(),
                value.get(),
                unit.orElse("").strip(),
                source.orElse("").strip(),
                dated.get()));
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS && number.scale() >= 0;
    }

    private static void text(Checks checks, String field, Optional<String> given, boolean isNeeded) {
        Optional<String> said = given.filter(text -> !text.isBlank());
        checks.expect(said.isPresent() || !isNeeded, field, "is missing");
        checks.expect(
                said.filter(text -> text.length() > MOST_CHARACTERS).isEmpty(),
                field,
                "has more than " + MOST_CHARACTERS + " characters");
        checks.expect(
                said.filter(text -> text.codePoints().anyMatch(Character::isISOControl))
                        .isEmpty(),
                field,
                "has line ends or other control characters");
    }
}
