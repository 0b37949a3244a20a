package casement.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casement.conformance.Clause;
import casement.domain.Fault;
import casement.domain.audit.Act;
import casement.domain.audit.AuditLog;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.audit.Who;
import casement.domain.review.Closure;
import casement.domain.review.Finding;
import casement.domain.review.Kind;
import casement.domain.review.Review;
import casement.domain.review.ReviewId;
import casement.domain.review.Reviews;
import casement.domain.review.Sample;
import casement.domain.review.Tally;
import casement.domain.review.Verdict;
import casement.testkit.Audits;
import casement.testkit.Examples;
import casement.testkit.MovableClock;
import casement.testkit.Ulids;
import casement.testkit.memory.MemoryAudit;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of reviews does. */
public abstract class ReviewsContract {
    private static final Sample SAMPLE = Audits.sample();
    private static final Hand HAND = Audits.hand(Audits.auditor(), Examples.NOON);
    private static final LocalDate TOO_LATE = LocalDate.parse("2026-12-01");

    private final AuditReceipt receipt =
            new AuditLog(new MemoryAudit(), MovableClock.atNoon(), Ulids::at).record(Act.asked(Who.NOBODY, "Test"));

    protected abstract Reviews reviews();

    private Review.Awaited added() {
        Review.Awaited first = new Review.Awaited(Audits.task(Kind.AUDIT));
        assertThat(reviews().add(first)).isTrue();
        return first;
    }

    private Review.Open opened() {
        Review.Open open = added().drawn(SAMPLE);
        reviews().open(open, SAMPLE);
        return open;
    }

    private static Finding found(long index, Verdict verdict) {
        return new Finding(index, verdict, Optional.of("no such case"), HAND, Optional.empty());
    }

    private static Review.Closed closed(Review.Open open) {
        Closure closure = new Closure("held", 0, HAND);
        return new Review.Closed(open.task(), open.version() + 1, open.draw(), closure);
    }

    private Optional<Review> there(Review review) {
        return reviews().find(receipt, review.task().id());
    }

    private Tally audits() {
        return reviews().tallies(TOO_LATE).stream()
                .filter(tally -> tally.kind() == Kind.AUDIT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Clause("SJ-ALPR-22")
    void keeps_a_review_in_each_state() {
        Review.Awaited awaited = added();
        assertThat(there(awaited)).contains(awaited);

        Review.Open open = awaited.drawn(SAMPLE);
        reviews().open(open, SAMPLE);
        assertThat(there(open)).contains(open);

        Review.Closed closed = closed(open);
        reviews().close(closed);
        assertThat(there(open)).contains(closed);
        assertThat(reviews().all(receipt)).contains(closed).doesNotContain(awaited, open);
    }

    @Test
    void keeps_one_that_is_about_no_looks() {
        Review.Open open = new Review.Open(Audits.task(Kind.OTHER));
        assertThat(reviews().add(open)).isTrue();
        assertThat(there(open)).contains(open);
        assertThat(reviews().sample(receipt, open.task().id())).isEmpty();
    }

    @Test
    void leaves_one_as_it_is_that_is_added_again() {
        Review.Open open = opened();
        assertThat(reviews().add(new Review.Awaited(open.task()))).isFalse();
        assertThat(there(open)).contains(open);
    }

    @Test
    void knows_nothing_of_one_that_nobody_added() {
        assertThat(reviews().find(receipt, new ReviewId("none"))).isEmpty();
        assertThat(reviews().sample(receipt, new ReviewId("none"))).isEmpty();
        assertThat(reviews().findings(receipt, new ReviewId("none"))).isEmpty();
    }

    @Test
    @Clause("SJ-ALPR-22")
    void keeps_sample_and_findings_in_the_order_of_the_log() {
        Review.Open open = opened();
        ReviewId id = open.task().id();
        reviews().record(open.next(), found(77, Verdict.IN_ORDER));
        reviews().record(open.next().next(), found(3, Verdict.NUMBER_WRONG));

        assertThat(reviews().sample(receipt, id)).contains(SAMPLE);
        assertThat(reviews().findings(receipt, id))
                .containsExactly(found(3, Verdict.NUMBER_WRONG), found(77, Verdict.IN_ORDER));
        assertThat(there(open)).contains(open.next().next());
    }

    @Test
    void keeps_what_was_said_last_of_a_look() {
        Review.Open open = opened();
        reviews().record(open.next(), found(41, Verdict.NUMBER_WRONG));
        reviews().record(open.next().next(), found(41, Verdict.IN_ORDER));
        assertThat(reviews().findings(receipt, open.task().id())).containsExactly(found(41, Verdict.IN_ORDER));
    }

    @Test
    @Clause("SJ-ALPR-22")
    void takes_nothing_more_once_it_is_closed() {
        Review.Open open = opened();
        reviews().close(closed(open));

        assertThatThrownBy(() -> reviews().record(open.next(), found(41, Verdict.IN_ORDER)))
                .isInstanceOf(Fault.Conflict.class);
        assertThat(reviews().findings(receipt, open.task().id())).isEmpty();
        assertThat(there(open)).contains(closed(open));
    }

    @Test
    void closes_nothing_to_which_something_was_said_meanwhile() {
        Review.Open open = opened();
        reviews().record(open.next(), found(41, Verdict.NUMBER_WRONG));
        assertThatThrownBy(() -> reviews().close(closed(open))).isInstanceOf(Fault.Conflict.class);
        assertThat(there(open)).contains(open.next());
    }

    @Test
    void draws_once() {
        Review.Open open = opened();
        assertThatThrownBy(() -> reviews().open(open, SAMPLE)).isInstanceOf(Fault.Conflict.class);
    }

    @Test
    @Clause("SCH-13")
    void counts_what_is_done_and_what_is_late() {
        Tally before = audits();
        opened();
        Review.Open other = opened();
        assertThat(audits().overdue()).isEqualTo(before.overdue() + 2);

        reviews().close(closed(other));
        assertThat(audits().overdue()).isEqualTo(before.overdue() + 1);
        assertThat(audits().done()).isEqualTo(before.done() + 1);
    }
}
