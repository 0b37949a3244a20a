package casement.domain.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One piece of news for one webhook, and how far it has come.
 *
 * @param made when it was known that it is to be delivered
 * @param tries since it was made, or replayed last
 * @param last the latest try
 * @param due before which it is not tried
 * @param revision counts changes; a write must name the revision it read
 */
public record Delivery(
        WebhookId webhook,
        DispatchNews news,
        Instant made,
        DeliveryState state,
        int tries,
        Optional<Attempt> last,
        Instant due,
        long revision) {
    /** What is so long overdue waits in no queue any more. */
    private static final Duration LOST = Duration.ofHours(1);

    public static Delivery fresh(WebhookId webhook, DispatchNews news, Instant now) {
        return new Delivery(webhook, news, now, DeliveryState.PENDING, 0, Optional.empty(), now, 1);
    }

    public DeliveryKey key() {
        return new DeliveryKey(webhook, news.id());
    }

    /** With one more try, after which it is delivered, to be tried again, or dead. */
    public Delivery after(Attempt attempt) {
        int count = tries + 1;
        if (attempt.failure().isEmpty()) {
            return with(DeliveryState.DELIVERED, count, Optional.of(attempt), attempt.at());
        }
        boolean isFinal = attempt.failure().filter(Delivery::isFinal).isPresent();
        return BackOff.after(count)
                .filter(pause -> !isFinal)
                .map(pause -> with(
                        DeliveryState.PENDING,
                        count,
                        Optional.of(attempt),
                        attempt.at().plus(pause)))
                .orElseGet(() -> with(DeliveryState.DEAD, count, Optional.of(attempt), attempt.at()));
    }

    private static boolean isFinal(DeliveryFailure failure) {
        return failure == DeliveryFailure.GONE || failure == DeliveryFailure.ENDED;
    }

    public Delivery replayed(Instant now) {
        return with(DeliveryState.PENDING, 0, last, now);
    }

    /** Perhaps it is in no queue; twice in it does no harm. */
    public boolean isUntried() {
        return state == DeliveryState.PENDING && tries == 0;
    }

    /** Whether it will not be delivered unless a person has it replayed. */
    public boolean isDead(Instant now) {
        return state == DeliveryState.DEAD
                || (state == DeliveryState.PENDING && due.plus(LOST).isBefore(now));
    }

    public Delivery withRevision(long counted) {
        return new Delivery(webhook, news, made, state, tries, last, due, counted);
    }

    private Delivery with(DeliveryState next, int count, Optional<Attempt> latest, Instant dueNext) {
        return new Delivery(webhook, news, made, next, count, latest, dueNext, revision);
    }
}
