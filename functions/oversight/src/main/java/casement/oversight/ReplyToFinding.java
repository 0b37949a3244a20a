package casement.oversight;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.review.Finding;
import casement.domain.review.Review;
import casement.domain.review.ReviewId;
import casement.domain.review.Reviews;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writes down what those reply to a finding whose look it was: what was done about it, or why it is not so. */
public final class ReplyToFinding {
    private final Asking asking;
    private final Reviews reviews;
    private final Clock clock;

    /** A reply as sent; the look by its entry's place in the log. */
    public record Form(
            @Member(needed = true) Optional<Long> index,
            @Member(needed = true) Optional<String> text) {}

    public ReplyToFinding(Asking asking, Reviews reviews, Clock clock) {
        this.asking = asking;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Finding reply(Principal principal, ReviewId id, Form form) {
        Checks checks = new Checks();
        Optional<Long> index = checks.need("index", form.index(), sent -> sent);
        Optional<String> text = Said.needed(checks, "text", form.text());
        checks.finish();
        Asked asked = asking.ask(
                "ReplyToFinding",
                Question.of(principal, Action.REPLY_TO_FINDING),
                Map.of("review", id.value(), "index", Long.toString(index.orElseThrow())));
        return asked.change(
                receipt -> replied(principal, receipt, id, index.orElseThrow(), text.orElseThrow()),
                finding -> id + "/" + finding.index());
    }

    private Finding replied(Principal principal, AuditReceipt receipt, ReviewId id, long index, String text) {
        Review.Open open = ReviewRegister.open(reviews, receipt, id);
        Finding found = ReviewRegister.finding(reviews, receipt, id, index)
                .orElseThrow(() -> new Fault.Conflict("nothing was found about this look yet"));
        Hand hand = new Hand(principal.who(), clock.instant(), receipt.id());
        Finding replied = open.reply(ReviewRegister.sample(reviews, receipt, id), found, text, principal, hand);
        reviews.record(open.next(), replied);
        return replied;
    }
}
