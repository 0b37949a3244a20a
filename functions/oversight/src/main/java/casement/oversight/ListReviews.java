package casement.oversight;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.review.Reviews;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists reviews: what is to be held until when, and what came of those that were. */
public final class ListReviews {
    private final Asking asking;
    private final Reviews reviews;
    private final Clock clock;

    /** What is listed, the newest periods first. */
    public record Shown(List<ShownReview> reviews, AuditId auditId) {}

    public ListReviews(Asking asking, Reviews reviews, Clock clock) {
        this.asking = asking;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** @param state left out: all */
    public Shown list(Principal principal, Optional<ShownReview.State> state) {
        Map<String, String> elements =
                state.map(wanted -> Map.of("state", wanted.name())).orElse(Map.of());
        Asked asked = asking.ask("ListReviews", Question.of(principal, Action.SHOW_REVIEWS), elements);
        LocalDate today = LocalDate.now(clock);
        List<ShownReview> shown = asked.answer(
                receipt -> reviews.all(receipt).stream()
                        .map(review -> ShownReview.of(review, today))
                        .filter(review -> state.isEmpty() || state.get() == review.state())
                        .toList(),
                found -> found.stream().map(review -> review.id().value()).toList());
        return new Shown(shown, asked.id());
    }
}
