package casement.domain.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How many reviews of a kind there are: numbers alone, for anybody.
 *
 * @param due that are to be held, their day yet to come
 * @param overdue that are to be held and are late
 * @param done that were held
 * @param doneLate of these, after their day
 */
public record Tally(Kind kind, int due, int overdue, int done, int doneLate) {
    /** Of every kind, also of those of which there is none. */
    public static List<Tally> of(Collection<Review> reviews, LocalDate today) {
        return Arrays.stream(Kind.values())
                .map(kind -> of(
                        kind,
                        reviews.stream()
                                .filter(review -> review.task().kind() == kind)
                                .toList(),
                        today))
                .toList();
    }

    private static Tally of(Kind kind, List<Review> reviews, LocalDate today) {
        List<Review.Closed> done = reviews.stream()
                .filter(Review.Closed.class::isInstance)
                .map(Review.Closed.class::cast)
                .toList();
        int overdue = Math.toIntExact(
                reviews.stream().filter(review -> review.isOverdue(today)).count());
        int late = Math.toIntExact(done.stream().filter(Review.Closed::wasLate).count());
        return new Tally(kind, reviews.size() - done.size() - overdue, overdue, done.size(), late);
    }
}
