package casement.domain.access;

import casement.domain.video.Sha256;
import java.time.Duration;
import java.time.Instant;

/**
 * What each person said lately when asked why: digests, never the words. Durable when a call returns; every call may throw
 * {@link casement.domain.Fault.Unavailable}, after which it is not known whether it took effect.
 */
public interface RecentReasons {
    /** So many of a person's last reasons are remembered. */
    int REMEMBERED = 5;

    /** What is older counts no more, and is removed soon after. */
    Duration LATELY = Duration.ofDays(30);

    /**
     * Remembers words, unless they are among those remembered. Of two calls at once with the same words one is told that
     * they are new.
     *
     * @param person digest of the subject
     * @return whether they are new
     */
    boolean remember(Sha256 person, Sha256 words, Instant now);

    /** Forgets words as if they had never been said; nothing happens when they are not remembered. */
    void forget(Sha256 person, Sha256 words);
}
