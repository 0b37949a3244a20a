package casement.oversight;

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
import casement.domain.review.Sample;
import casement.domain.review.Verdict;
import casement.lambda.Checks;
import casement.lambda.Member;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writes down what a reviewer says of a look: in order, or what is not. */
public final class RecordFinding {
    private final Asking asking;
    private final Reviews reviews;
    private final Clock clock;

    /** A finding as sent; the look by its entry's place in the log. */
    public record Form(
            @Member(needed = true) Optional<Long> index,
            @Member(needed = true) Optional<Verdict> verdict,
            Optional<String> note) {}

    public RecordFinding(Asking asking, Reviews reviews, Clock clock) {
        this.asking = asking;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Finding record(Principal principal, ReviewId id, Form form) {
        Checks checks = new Checks();
        Optional<Long> index = checks.need("index", form.index(), sent -> sent);
        Optional<Verdict> verdict = checks.need("verdict", form.verdict(), sent -> sent);
        Optional<String> note = Said.optional(checks, "note", form.note());
        checks.finish();
        Asked asked = asking.ask(
                "RecordFinding",
                Question.of(principal, Action.HOLD_REVIEW),
                Map.of(
                        "review", id.value(),
                        "index", Long.toString(index.orElseThrow()),
                        "verdict", verdict.orElseThrow().name()));
        return asked.change(
                receipt -> found(principal, receipt, id, index.orElseThrow(), verdict.orElseThrow(), note),
                finding -> id + "/" + finding.index());
    }

    private Finding found(
            Principal principal,
            AuditReceipt receipt,
            ReviewId id,
            long index,
            Verdict verdict,
            Optional<String> note) {
        Review.Open open = ReviewRegister.open(reviews, receipt, id);
        Sample sample = ReviewRegister.sample(reviews, receipt, id);
        Hand hand = new Hand(principal.who(), clock.instant(), receipt.id());
        Optional<Finding> before = ReviewRegister.finding(reviews, receipt, id, index);
        Finding finding = open.find(sample, index, verdict, note, principal, hand, before);
        reviews.record(open.next(), finding);
        return finding;
    }
}
