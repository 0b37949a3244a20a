package casement.oversight;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.review.Review;
import casement.domain.review.ReviewId;
import casement.domain.review.Reviews;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Closes a review with a conclusion; from then on nothing about it changes. */
public final class CloseReview {
    private final Asking asking;
    private final Reviews reviews;
    private final Clock clock;

    /** A conclusion as sent. */
    public record Form(@Member(needed = true) Optional<String> conclusion) {}

    public CloseReview(Asking asking, Reviews reviews, Clock clock) {
        this.asking = asking;
        this.reviews = reviews;
        this.clock = clock;
    }

    public ShownReview close(Principal principal, ReviewId id, Form form) {
        Checks checks = new Checks();
        Optional<String> conclusion = Said.needed(checks, "conclusion", form.conclusion());
        checks.finish();
        Asked asked =
                asking.ask("CloseReview", Question.of(principal, Action.HOLD_REVIEW), Map.of("review", id.value()));
        return asked.change(
                receipt -> closed(principal, receipt, id, conclusion.orElseThrow()),
                closed -> id.value(),
                closed -> closed.closure()
                        .map(closure -> Map.of("wrong", Integer.toString(closure.wrong())))
                        .orElse(Map.of()));
    }

    private ShownReview closed(Principal principal, AuditReceipt receipt, ReviewId id, String conclusion) {
        Review.Open open = ReviewRegister.open(reviews, receipt, id);
        Hand hand = new Hand(principal.who(), clock.instant(), receipt.id());
        Review.Closed closed =
                open.close(reviews.sample(receipt, id), reviews.findings(receipt, id), conclusion, principal, hand);
        reviews.close(closed);
        return ShownReview.of(closed, LocalDate.now(clock));
    }
}
