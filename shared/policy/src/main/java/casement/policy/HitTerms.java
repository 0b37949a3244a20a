package casement.policy;

import casement.domain.hit.HitLimits;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A row of the section {@code hits}: how long something may take, by one clause.
 *
 * @param verificationValid after which a confirmation lapses
 * @param alertMost after which a sighting is too old for the field
 * @param dispositionDue after which an open hit is overdue
 * @param acknowledgeWithin after which the desk is told that nobody has acknowledged an order
 */
public record HitTerms(
        String clause,
        Optional<Duration> verificationValid,
        Optional<Duration> alertMost,
        Optional<Duration> dispositionDue,
        Optional<Duration> acknowledgeWithin) {
    static HitTerms read(Field f, String clause) {
        HitTerms terms = new HitTerms(
                clause,
                time(f.get("verification-valid-minutes"), ChronoUnit.MINUTES),
                time(f.get("alert-most-minutes"), ChronoUnit.MINUTES),
                time(f.get("disposition-due-hours"), ChronoUnit.HOURS),
                toAcknowledge(f.get("acknowledge-within-seconds")));
        if (terms.verificationValid().isEmpty()
                && terms.alertMost().isEmpty()
                && terms.dispositionDue().isEmpty()
                && terms.acknowledgeWithin().isEmpty()) {
            f.wrong("hits: says nothing; it may say 'verification-valid-minutes', 'alert-most-minutes',"
                    + " 'disposition-due-hours' and 'acknowledge-within-seconds'");
        }
        f.nothingElse();
        return terms;
    }

    private static Optional<Duration> toAcknowledge(Field f) {
        Optional<Duration> within = time(f, ChronoUnit.SECONDS);
        if (within.filter(HitTerms::isTooLong).isPresent()) {
            f.wrong("hits: an order is looked at again within " + HitLimits.MOST_TO_ACKNOWLEDGE.toSeconds()
                    + " seconds");
            return Optional.empty();
        }
        return within;
    }

    private static boolean isTooLong(Duration within) {
        return within.compareTo(HitLimits.MOST_TO_ACKNOWLEDGE) > 0;
    }

    private static Optional<Duration> time(Field f, ChronoUnit unit) {
        if (!f.isThere()) {
            return Optional.empty();
        }
        int number = f.number(1);
        if (number == 0) {
            f.wrong("hits: nothing can be done in no time; 1 is the least");
            return Optional.empty();
        }
        return Optional.of(Duration.of(number, unit));
    }
}
