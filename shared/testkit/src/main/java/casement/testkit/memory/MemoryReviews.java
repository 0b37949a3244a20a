package casement.testkit.memory;

import casement.domain.Fault;
import casement.domain.audit.AuditReceipt;
import casement.domain.review.Finding;
import casement.domain.review.Review;
import casement.domain.review.ReviewId;
import casement.domain.review.Reviews;
import casement.domain.review.Sample;
import casement.domain.review.Tally;
import casement.testkit.FaultSwitch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reviews, in memory. */
public final class MemoryReviews implements Reviews {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<ReviewId, Review> heads = new HashMap<>();
    private final Map<ReviewId, Sample> samples = new HashMap<>();
    private final Map<ReviewId, SortedMap<Long, Finding>> findings = new HashMap<>();

    @Override
    public synchronized boolean add(Review first) {
        return faults.guard(() -> heads.putIfAbsent(first.task().id(), first) == null);
    }

    @Override
    public synchronized Optional<Review> find(AuditReceipt receipt, ReviewId id) {
        return faults.guard(() -> Optional.ofNullable(heads.get(id)));
    }

    @Override
    public synchronized List<Review> all(AuditReceipt receipt) {
        return faults.guard(() -> heads.values().stream()
                .sorted(Comparator.comparing(
                                (Review review) -> review.task().period().until())
                        .reversed()
                        .thenComparing(review -> review.task().id().value()))
                .toList());
    }

    @Override
    public synchronized List<Tally> tallies(LocalDate today) {
        return faults.guard(() -> Tally.of(heads.values(), today));
    }

    @Override
    public synchronized void open(Review.Open next, Sample sample) {
        faults.guard(() -> {
            replace(next);
            samples.put(next.task().id(), sample);
        });
    }

    @Override
    public synchronized Optional<Sample> sample(AuditReceipt receipt, ReviewId id) {
        return faults.guard(() -> Optional.ofNullable(samples.get(id)));
    }

    @Override
    public synchronized void record(Review.Open next, Finding finding) {
        faults.guard(() -> {
            replace(next);
            findings.computeIfAbsent(next.task().id(), first -> new TreeMap<>()).put(finding.index(), finding);
        });
    }

    @Override
    public synchronized List<Finding> findings(AuditReceipt receipt, ReviewId id) {
        return faults.guard(
                () -> List.copyOf(findings.getOrDefault(id, new TreeMap<>()).values()));
    }

    @Override
    public synchronized void close(Review.Closed closed) {
        faults.guard(() -> replace(closed));
    }

    private void replace(Review next) {
        Review there = heads.get(next.task().id());
        if (there == null || there.version() != next.version() - 1) {
            throw new Fault.Conflict("somebody else has changed it, or it is not there; read it again");
        }
        heads.put(next.task().id(), next);
    }
}
