package casement.oversight;

import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditEntry;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.AuditStore;
import casement.domain.review.Finding;
import casement.domain.review.Review;
import casement.domain.review.ReviewId;
import casement.domain.review.Reviews;
import casement.domain.review.Sample;
import casement.domain.review.SampledLook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows the entries of a sample to who may say something about them, those first of which nothing was said. */
public final class ReadSample {
    private static final int USUAL_LIMIT = 50;
    public static final int HIGHEST_LIMIT = 200;

    private final Asking asking;
    private final Reviews reviews;
    private final AuditStore store;

    /**
     * A look as its reviewer sees it.
     *
     * @param entry as the log has it; absent when it is gone
     */
    public record Look(long index, Optional<AuditEntry> entry) {}

    /**
     * Looks of which nothing was said yet, in the order of the log.
     *
     * @param left how many there are of which this person may say something, these included
     */
    public record Shown(List<Look> looks, int left, AuditId auditId) {}

    public ReadSample(Asking asking, Reviews reviews, AuditStore store) {
        this.asking = asking;
        this.reviews = reviews;
        this.store = store;
    }

    /**
     * @param limit left out: 50
     * @throws casement.domain.Fault.Conflict when the sample is not drawn yet, or the review is closed
     */
    public Shown read(Principal principal, ReviewId id, Optional<Integer> limit) {
        int most = limit.orElse(USUAL_LIMIT);
        SortedMap<String, String> elements =
                new TreeMap<>(Map.of("review", id.value(), "limit", Integer.toString(most)));
        Asked asked = asking.ask("ReadSample", Question.of(principal, Action.HOLD_REVIEW), elements);
        return asked.answer(
                receipt -> shown(principal, receipt, id, most, asked.id()),
                shown -> shown.looks().stream()
                        .flatMap(look -> look.entry().stream())
                        .map(entry -> entry.id().value())
                        .toList());
    }

    private Shown shown(Principal principal, AuditReceipt receipt, ReviewId id, int most, AuditId asked) {
        Review.Open open = ReviewRegister.open(reviews, receipt, id);
        Sample sample = ReviewRegister.sample(reviews, receipt, id);
        Set<Long> said =
                reviews.findings(receipt, id).stream().map(Finding::index).collect(Collectors.toSet());
        List<SampledLook> left = sample.looks().stream()
                .filter(look -> !said.contains(look.index()))
                .filter(look -> open.mayReview(sample, look, principal))
                .toList();
        List<Look> looks = left.stream()
                .limit(most)
                .map(look -> new Look(look.index(), store.find(look.entry())))
                .toList();
        return new Shown(looks, left.size(), asked);
    }
}
