package casement.policy;

import casement.domain.access.Role;
import casement.domain.review.Kind;
import casement.domain.review.Look;
import casement.domain.review.SampleRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads which reviews a document asks for. */
final class ReviewsReader {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int USUAL_DUE_DAYS = 30;
    private static final int USUAL_CONFIDENCE_PERCENT = 95;
    private static final int USUAL_MARGIN_PERCENT = 10;
    private static final int USUAL_LEAST = 5;

    private ReviewsReader() {}

    static List<Pack.Review> read(Field reviews, Function<Field, String> clause) {
        Set<String> seen = new HashSet<>();
        List<Pack.Review> found = new ArrayList<>();
        for (Field row : reviews.list()) {
            Pack.Review review = review(row, clause.apply(row));
            if (!seen.add(review.clause() + " " + review.everyMonths())) {
                row.wrong("every-months: there is another review of " + review.clause() + " as often");
            }
            found.add(review);
        }
        return List.copyOf(found);
    }

    private static Pack.Review review(Field row, String clause) {
        Kind kind = row.get("kind").isThere() ? row.get("kind").one(Kind.class).orElse(Kind.OTHER) : Kind.OTHER;
        Pack.Review review = new Pack.Review(
                clause,
                row.need("what").text(),
                row.need("who").one(Role.class).orElse(Role.AUDITOR),
                months(row),
                row.get("due-days").number(USUAL_DUE_DAYS),
                kind,
                kind == Kind.OTHER ? Optional.empty() : sample(row, kind),
                row.line());
        row.nothingElse();
        return review;
    }

    private static int months(Field row) {
        int months = row.need("every-months").number(MONTHS_OF_A_YEAR);
        if (months < 1 || months > MONTHS_OF_A_YEAR) {
            row.wrong("every-months: 1 to 12, not " + months);
            return MONTHS_OF_A_YEAR;
        }
        return months;
    }

    private static Optional<SampleRule> sample(Field row, Kind kind) {
        if (kind == Kind.AUDIT_ON_DEMAND) {
            row.wrong("kind: an audit on demand is ordered, and no document asks for it each so many months");
        }
        Set<Look> looks = row.need("looks").filled().some(Look.class);
        int confidence = row.get("confidence-percent").number(USUAL_CONFIDENCE_PERCENT);
        int margin = row.get("margin-percent").number(USUAL_MARGIN_PERCENT);
        int least = row.get("least-of-each").number(USUAL_LEAST);
        if (looks.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SampleRule(looks, confidence, margin, least));
        } catch (IllegalArgumentException wrong) {
            row.wrong("looks: " + wrong.getMessage());
            return Optional.empty();
        }
    }
}
