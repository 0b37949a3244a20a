package casement.domain.call;

import java.time.Duration;
import java.time.Instant;

/** The answers to calls that make something, so that a call that comes again is answered again and not done again. */
public interface Repeats {
    /** How long a call's key is known. */
    Duration REMEMBERED = Duration.ofHours(24);

    /** Of many that come with one key, one gets {@link Claim.Fresh}. */
    Claim claim(Call call, Instant now);

    /** Keeps the answer to a call that was {@link Claim.Fresh}. */
    void keep(Call call, KeptAnswer answer, Instant now);

    /** Forgets a call that was {@link Claim.Fresh} and made nothing. */
    void release(Call call);
}
