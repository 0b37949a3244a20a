package casement.publicsite;

import casement.domain.policy.PublishedPack;
import casement.domain.transparency.Publication;
import java.util.List;

/** Audits and reviews: how many are due, overdue and done, and which the policies ask for. */
final class ReviewsPage {
    private static final List<String> COUNTED =
            List.of("review.kind", "review.due", "review.overdue", "review.done", "review.late");
    private static final List<String> ASKED =
            List.of("review.what", "review.kind", "review.by", "review.every", "review.within", "clause");

    private ReviewsPage() {}

    static List<Node> of(Publication publication, Parts parts) {
        Language language = parts.language();
        List<List<Node>> tallies = publication.reviews().stream()
                .map(tally -> parts.row(
                        language.word("review", tally.kind()),
                        parts.number(tally.due()),
                        parts.number(tally.overdue()),
                        parts.number(tally.done()),
                        parts.number(tally.doneLate())))
                .toList();
        List<List<Node>> asked = publication.packs().stream()
                .flatMap(pack -> pack.reviews().stream())
                .map(review -> row(review, parts))
                .toList();
        return List.of(
                parts.paragraph("reviews.words"),
                parts.section(
                        "reviews.counted",
                        parts.table("tallies", parts.say("reviews.caption"), COUNTED, 1, 1, tallies)),
                parts.section(
                        "reviews.asked",
                        asked.isEmpty()
                                ? parts.paragraph("reviews.none")
                                : parts.table(
                                        "asked", parts.say("reviews.asked.caption"), ASKED, 1, ASKED.size(), asked)));
    }

    private static List<Node> row(PublishedPack.Review review, Parts parts) {
        return parts.row(
                parts.rule(review.what()),
                parts.language().word("review", review.kind()),
                parts.language().word("role", review.by()),
                parts.say("months", parts.number(review.everyMonths())),
                parts.say("days", parts.number(review.dueDays())),
                review.clause());
    }
}
