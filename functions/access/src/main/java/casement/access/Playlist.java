package casement.access;

import casement.domain.video.Segment;
import casement.domain.video.Span;
import casement.domain.video.StoredObject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An HLS media playlist of masked segments (RFC 8216, version 7), and what it gives out.
 *
 * @param ids of the segments in it, in its order
 */
record Playlist(String text, List<String> ids, Instant from, Instant until) {
    private static final int WINDOW = 6;
    private static final long TOLERANCE_MILLIS = 500;

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /**
     * The newest segments. They are numbered as they were stored, so that a segment keeps its number while the window moves
     * on; one that was stored out of turn is left as a hole.
     *
     * @param lately segments of the last minute
     * @param fresh with no segment that ends after this, nothing is live
     */
    static Playlist live(List<Segment> lately, Instant fresh, Function<StoredObject, URI> address) {
        TreeMap<Long, Segment> inTurn = inTurn(lately);
        if (inTurn.isEmpty()) {
            return new Playlist("", List.of(), fresh, fresh);
        }
        Instant reached = inTurn.lastEntry().getValue().end();
        if (reached.isBefore(fresh)) {
            return new Playlist("", List.of(), fresh, reached);
        }
        long last = inTurn.lastKey();
        long first = Math.max(inTurn.firstKey(), last - WINDOW + 1);
        PlaylistWriter writer =
                new PlaylistWriter(address, inTurn.tailMap(first).values());
        writer.head(first);
        for (long number = first; number <= last; number++) {
            Segment segment = inTurn.get(number);
            if (segment == null) {
                writer.hole();
            } else {
                writer.segment(segment);
            }
        }
        return new Playlist(writer.text(), writer.ids(), fresh, reached);
    }

    /**
     * A stretch of recordings, complete.
     *
     * @param next where the recordings go on, when this is not all
     */
    static Playlist recorded(
            List<Segment> found, Span span, Optional<Instant> next, Function<StoredObject, URI> address) {
        List<Segment> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(Segment::start).thenComparingLong(Segment::sequence));
        PlaylistWriter writer = new PlaylistWriter(address, ordered);
        writer.head(0);
        Instant reached = span.from();
        for (Segment segment : ordered) {
            writer.gap(reached, segment.start());
            writer.segment(segment);
            reached = segment.end().isAfter(reached) ? segment.end() : reached;
        }
        writer.gap(reached, span.until());
        next.ifPresent(writer::goesOn);
        writer.end();
        return new Playlist(writer.text(), writer.ids(), span.from(), span.until());
    }

    /** By number, without those that begin before an earlier-numbered one has ended. */
    private static TreeMap<Long, Segment> inTurn(List<Segment> segments) {
        List<Segment> byNumber = new ArrayList<>(segments);
        byNumber.sort(Comparator.comparingLong(Segment::sequence));
        TreeMap<Long, Segment> inTurn = new TreeMap<>();
        for (Segment segment : byNumber) {
            boolean isFirst = inTurn.isEmpty();
            if (isFirst
                    || !isBefore(segment.start(), inTurn.lastEntry().getValue().end())) {
                inTurn.put(segment.sequence(), segment);
            }
        }
        return inTurn;
    }

    private static boolean isBefore(Instant one, Instant other) {
        return one.plusMillis(TOLERANCE_MILLIS).isBefore(other);
    }
}
