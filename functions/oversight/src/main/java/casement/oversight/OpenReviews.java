package casement.oversight;

import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Outcome;
import casement.domain.audit.Who;
import casement.domain.log.LogEntries;
import casement.domain.policy.GoverningPacks;
import casement.domain.policy.PackChanges;
import casement.domain.policy.PublishedPack;
import casement.domain.review.Period;
import casement.domain.review.Review;
import casement.domain.review.ReviewId;
import casement.domain.review.Reviews;
import casement.domain.review.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens the reviews that packs ask for once their periods are over, and tells the log which are late. */
public final class OpenReviews {
    private static final Who WHO = Who.function("OpenReviews");

    private final AuditLog log;
    private final GoverningPacks packs;
    private final PackChanges changes;
    private final Reviews reviews;
    private final LogEntries entries;
    private final Clock clock;

    /**
     * What a round did and found.
     *
     * @param opened how many are new
     * @param overdue that are not closed and should be
     */
    public record Round(int opened, List<Task> overdue) {}

    public OpenReviews(
            AuditLog log, GoverningPacks packs, PackChanges changes, Reviews reviews, LogEntries entries, Clock clock) {
        this.log = log;
        this.packs = packs;
        this.changes = changes;
        this.reviews = reviews;
        this.entries = entries;
        this.clock = clock;
    }

    /** @throws casement.domain.Fault.Unavailable when something does not answer; the next round goes on */
    public Round round() {
        AuditReceipt receipt = log.record(Act.asked(WHO, "OpenReviews"));
        LocalDate today = LocalDate.now(clock);
        int opened = open(receipt, today);
        List<Review> all = reviews.all(receipt);
        List<Task> overdue = all.stream()
                .filter(review -> review.isOverdue(today))
                .map(Review::task)
                .toList();
        log.record(Act.asked(WHO, "OverdueReviews")
                .inReplyTo(receipt.id())
                .outcome(Outcome.ANSWERED)
                .with(Map.of("reviews", Integer.toString(all.size()), "overdue", names(overdue))));
        return new Round(opened, overdue);
    }

    private static String names(List<Task> tasks) {
        return tasks.stream().map(task -> task.id().value()).collect(Collectors.joining(" "));
    }

    /** Of periods in which the log was kept already and the pack was in force. */
    private int open(AuditReceipt receipt, LocalDate today) {
        SortedSet<LocalDate> days = entries.days();
        if (days.isEmpty()) {
            return 0;
        }
        Set<ReviewId> known =
                reviews.all(receipt).stream().map(review -> review.task().id()).collect(Collectors.toSet());
        return Math.toIntExact(packs.published(changes.rulebook()).stream()
                .flatMap(pack -> tasks(pack, days.first(), today))
                .filter(task -> !known.contains(task.id()))
                .filter(task -> opened(receipt, task))
                .count());
    }

    private static Stream<Task> tasks(PublishedPack pack, LocalDate logSince, LocalDate today) {
        LocalDate since = pack.effective().isAfter(logSince) ? pack.effective() : logSince;
        return pack.reviews().stream()
                .flatMap(review -> Period.ended(since, today, review.everyMonths())
                        .map(period -> Task.regular(
                                review.clause(),
                                review.what(),
                                review.by(),
                                period,
                                review.everyMonths(),
                                review.dueDays(),
                                review.sample(),
                                review.kind())));
    }

    private boolean opened(AuditReceipt receipt, Task task) {
        boolean isNew = reviews.add(task.rule().isPresent() ? new Review.Awaited(task) : new Review.Open(task));
        if (isNew) {
            log.record(Act.asked(WHO, "ReviewDue")
                    .inReplyTo(receipt.id())
                    .outcome(Outcome.CHANGED)
                    .with(Map.of("review", task.id().value(), "due", task.due().toString())));
        }
        return isNew;
    }
}
