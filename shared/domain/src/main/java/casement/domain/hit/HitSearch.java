package casement.domain.hit;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.hotlist.ListId;
import casement.domain.video.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which hits are looked for.
 *
 * @param span in which the vehicle was seen
 * @param seenBefore open ones alone, of vehicles that were seen before that; absent: whichever
 * @param now by which states are told
 * @param after the last of the page before
 */
public record HitSearch(
        Optional<HitState> state,
        Optional<ListId> list,
        Optional<CameraId> camera,
        Span span,
        Optional<Instant> seenBefore,
        Instant now,
        int limit,
        Optional<HitPlace> after) {
    public static final int MOST_HITS = 500;

    private static final Duration LONGEST = Duration.ofDays(366);

    public HitSearch {
        if (limit < 1 || limit > MOST_HITS) {
            throw new Fault.BadInput("limit", "must be a whole number from 1 to " + MOST_HITS);
        }
        if (span.length().compareTo(LONGEST) > 0) {
            throw new Fault.BadInput("until", "may be " + LONGEST.toDays() + " days after 'from' at most");
        }
    }

    /** Of the page, and one more, which tells that there is another page. */
    public int wanted() {
        return limit + 1;
    }

    /** Whether it is looked for, on this page or a later one. */
    public boolean fits(HitRecord record) {
        Raised raised = record.raised();
        HitState there = record.at(now).state();
        return span.contains(raised.at())
                && state.filter(there::equals).isPresent() == state.isPresent()
                && list.filter(raised.match().list()::equals).isPresent() == list.isPresent()
                && camera.filter(raised.camera()::equals).isPresent() == camera.isPresent()
                && seenBefore
                        .map(moment -> there.isOpen() && raised.at().isBefore(moment))
                        .orElse(true)
                && after.map(last -> last.compareTo(HitPlace.of(record)) < 0).orElse(true);
    }
}
