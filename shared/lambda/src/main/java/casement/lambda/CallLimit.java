package casement.lambda;

import casement.domain.Fault;
import casement.domain.access.Principal;
import casement.domain.call.CallCounts;
import casement.domain.video.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How often one person may call in a minute; without a count nobody is let in. */
final class CallLimit {
    private final CallCounts counts;
    private final int mostPerMinute;
    private final Clock clock;

    CallLimit(CallCounts counts, int mostPerMinute, Clock clock) {
        this.counts = counts;
        this.mostPerMinute = mostPerMinute;
        this.clock = clock;
    }

    /** @throws Fault.TooOften when the person has called too often in this minute */
    void admit(Principal principal) {
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        Sha256 person = Sha256.of(principal.subject().getBytes(StandardCharsets.UTF_8));
        if (counts.count(person, minute) > mostPerMinute) {
            long wait =
                    Duration.between(now, minute.plus(1, ChronoUnit.MINUTES)).toSeconds() + 1;
            throw new Fault.TooOften(
                    "one person may call " + mostPerMinute + " times a minute; wait " + wait + " s", wait);
        }
    }
}
