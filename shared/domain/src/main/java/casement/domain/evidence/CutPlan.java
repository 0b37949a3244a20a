package casement.domain.evidence;

import casement.domain.video.Segment;
import casement.domain.video.Span;
import casement.domain.video.WithheldFragment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a stretch of one camera's recording becomes files that play: whole segments, in order, in a new file wherever the
 * parameters of the video change or the file would become too long; and what is missing, as gaps.
 *
 * @param parts segments of each file, oldest first
 */
public record CutPlan(List<List<Segment>> parts, List<Gap> gaps) {
    /** Segments follow each other within a picture's time or two. */
    private static final Duration SEAM = Duration.ofMillis(500);
    /** Of a file; several players stumble over longer ones, and what is cut anew after a failure is never more. */
    public static final long MOST_BYTES = 512L << 20;

    public CutPlan {
        parts = parts.stream().map(List::copyOf).toList();
        gaps = List.copyOf(gaps);
    }

    /**
     * @param segments of one camera that overlap the span, oldest first
     * @param motionless fragments of it that were left out since nothing moved, likewise
     */
    public static CutPlan of(Span span, List<Segment> segments, List<WithheldFragment> motionless) {
        return of(span, segments, motionless, MOST_BYTES);
    }

    static CutPlan of(Span span, List<Segment> segments, List<WithheldFragment> motionless, long mostBytes) {
        List<List<Segment>> parts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        Instant covered = span.from();
        long bytes = 0;
        for (Segment segment : segments) {
            addGap(gaps, covered, segment.start(), motionless);
            boolean goesOn = !parts.isEmpty()
                    && parts.getLast()
                            .getLast()
                            .init()
                            .digest()
                            .equals(segment.init().digest())
                    && bytes + segment.media().bytes() <= mostBytes;
            if (!goesOn) {
                parts.add(new ArrayList<>());
                bytes = 0;
            }
            parts.getLast().add(segment);
            bytes += segment.media().bytes();
            covered = segment.end().isAfter(covered) ? segment.end() : covered;
        }
        addGap(gaps, covered, span.until(), motionless);
        return new CutPlan(parts, gaps);
    }

    private static void addGap(List<Gap> gaps, Instant from, Instant until, List<WithheldFragment> motionless) {
        if (Duration.between(from, until).compareTo(SEAM) > 0) {
            gaps.add(new Gap(from, until, why(from, until, motionless)));
        }
    }

    /** A gap is no loss where all of it was seen to be motionless. */
    private static String why(Instant from, Instant until, List<WithheldFragment> motionless) {
        Duration missing = Duration.ZERO;
        Duration left = Duration.ZERO;
        Instant known = from;
        for (WithheldFragment fragment : motionless) {
            Instant begins = later(fragment.ref().start(), known);
            Instant ends = fragment.end().isBefore(until) ? fragment.end() : until;
            if (begins.isBefore(ends)) {
                missing = missing.plus(unseen(known, begins));
                left = left.plus(Duration.between(begins, ends));
                known = ends;
            }
        }
        missing = missing.plus(unseen(known, until));
        if (left.isZero()) {
            return "nothing was recorded";
        }
        return missing.isZero()
                ? "nothing moved, and the camera records on motion only"
                : "nothing was recorded; of this the camera left out " + left.toSeconds() + " s in which nothing moved";
    }

    private static Duration unseen(Instant from, Instant until) {
        Duration between = Duration.between(from, until);
        return between.compareTo(SEAM) > 0 ? between : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
