package casement.oversight;

import casement.domain.access.Role;
import casement.domain.review.Closure;
import casement.domain.review.Draw;
import casement.domain.review.Kind;
import casement.domain.review.Order;
import casement.domain.review.Period;
import casement.domain.review.Review;
import casement.domain.review.ReviewId;
import casement.domain.review.SampleRule;
import casement.domain.review.Task;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A review as shown.
 *
 * @param due the last day (UTC) on which it is closed in time
 * @param drawnFrom the day (UTC) whose first checkpoint decides what is drawn
 * @param draw how the sample was drawn, once it is
 */
public record ShownReview(
        ReviewId id,
        State state,
        Kind kind,
        String clause,
        String what,
        Role by,
        Period period,
        LocalDate due,
        boolean overdue,
        Optional<SampleRule> rule,
        LocalDate drawnFrom,
        Optional<Draw> draw,
        Optional<Order> order,
        Optional<Closure> closure) {

    /** How far it has come. */
    public enum State {
        /** Its sample is yet to be drawn. */
        AWAITED,
        OPEN,
        CLOSED
    }

    static ShownReview of(Review review, LocalDate today) {
        return switch (review) {
            case Review.Awaited awaited -> of(awaited, State.AWAITED, Optional.empty(), Optional.empty(), today);
            case Review.Open open -> of(open, State.OPEN, open.draw(), Optional.empty(), today);
            case Review.Closed closed -> of(closed, State.CLOSED, closed.draw(), Optional.of(closed.closure()), today);
        };
    }

    private static ShownReview of(
            Review review, State state, Optional<Draw> draw, Optional<Closure> closure, LocalDate today) {
        Task task = review.task();
        return new ShownReview(
                task.id(),
                state,
                task.kind(),
                task.clause(),
                task.what(),
                task.by(),
                task.period(),
                task.due(),
                review.isOverdue(today),
                task.rule(),
                task.notBefore(),
                draw,
                task.order(),
                closure);
    }
}
