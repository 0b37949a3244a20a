package casement.domain.dispatch;

import java.time.Instant;
import java.util.Optional;

/**
 * One try to deliver.
 *
 * @param status of the answer, where there was one
 * @param failure absent: it was taken
 */
public record Attempt(Instant at, Optional<Integer> status, Optional<DeliveryFailure> failure) {
    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int ERROR = 400;
    private static final int GONE = 410;

    /** By the status of its answer. */
    public static Attempt answered(Instant at, int status) {
        return new Attempt(at, Optional.of(status), failure(status));
    }

    public static Attempt failed(Instant at, DeliveryFailure failure) {
        return new Attempt(at, Optional.empty(), Optional.of(failure));
    }

    private static Optional<DeliveryFailure> failure(int status) {
        if (status >= OK && status < REDIRECTION) {
            return Optional.empty();
        }
        if (status == GONE) {
            return Optional.of(DeliveryFailure.GONE);
        }
        return Optional.of(
                status >= REDIRECTION && status < ERROR ? DeliveryFailure.REDIRECTED : DeliveryFailure.REFUSED);
    }
}
