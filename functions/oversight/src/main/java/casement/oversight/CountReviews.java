package casement.oversight;

import casement.domain.review.Reviews;
import casement.domain.review.Tally;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells anybody how many reviews are due, late and done: numbers alone. */
public final class CountReviews {
    private final Reviews reviews;
    private final Clock clock;

    /**
     * The numbers of a day.
     *
     * @param day (UTC)
     */
    public record Shown(LocalDate day, List<Tally> reviews) {}

    public CountReviews(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    public Shown count() {
        LocalDate today = LocalDate.now(clock);
        return new Shown(today, reviews.tallies(today));
    }
}
