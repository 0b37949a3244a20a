package casement.oversight;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.review.Finding;
import casement.domain.review.ReviewId;
import casement.domain.review.Reviews;
import casement.domain.review.Sample;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a review with what was drawn, found and replied; what is in the entries is shown to who holds it. */
public final class ShowReview {
    private final Asking asking;
    private final Reviews reviews;
    private final Clock clock;

    /**
     * A look of the sample.
     *
     * @param index its entry's place in the log
     * @param stratum which of the draw's, from 0
     * @param finding what was said of it, if anything was
     */
    public record Look(long index, AuditId entry, int stratum, Optional<Finding> finding) {}

    /** The review, and its sample in the order of the log. */
    public record Shown(ShownReview review, List<Look> looks, AuditId auditId) {}

    public ShowReview(Asking asking, Reviews reviews, Clock clock) {
        this.asking = asking;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Shown show(Principal principal, ReviewId id) {
        Asked asked =
                asking.ask("ShowReview", Question.of(principal, Action.SHOW_REVIEWS), Map.of("review", id.value()));
        return asked.answer(
                receipt -> new Shown(
                        ShownReview.of(ReviewRegister.any(reviews, receipt, id), LocalDate.now(clock)),
                        looks(receipt, id),
                        asked.id()),
                shown -> List.of(id.value()));
    }

    private List<Look> looks(AuditReceipt receipt, ReviewId id) {
        List<Finding> findings = reviews.findings(receipt, id);
        return reviews.sample(receipt, id).map(Sample::looks).orElse(List.of()).stream()
                .map(look -> new Look(
                        look.index(),
                        look.entry(),
                        look.stratum(),
                        findings.stream()
                                .filter(finding -> finding.index() == look.index())
                                .findFirst()))
                .toList();
    }
}
