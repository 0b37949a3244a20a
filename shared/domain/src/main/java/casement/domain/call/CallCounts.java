package casement.domain.call;

import casement.domain.video.Sha256;
import java.time.Instant;

/** How often each person has called. */
public interface CallCounts {
    /**
     * Counts one more, whoever else counts at the same moment.
     *
     * @param person digest of the subject
     * @param minute when it began
     * @return how many calls of that minute it makes, from 1
     */
    long count(Sha256 person, Instant minute);
}
