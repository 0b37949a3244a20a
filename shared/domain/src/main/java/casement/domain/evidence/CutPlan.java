package casement.domain.evidence;

import casement.domain.video.Segment;
import casement.domain.video.Span;
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

    /** @param segments of one camera that overlap the span, oldest first */
    public static CutPlan of(Span span, List<Segment> segments) {
        return of(span, segments, MOST_BYTES);
    }

    static CutPlan of(Span span, List<Segment> segments, long mostBytes) {
        List<List<Segment>> parts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        Instant covered = span.from();
        long bytes = 0;
        for (Segment segment : segments) {
            addGap(gaps, covered, segment.start());
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
        addGap(gaps, covered, span.until());
        return new CutPlan(parts, gaps);
    }

    private static void addGap(List<Gap> gaps, Instant from, Instant until) {
        if (Duration.between(from, until).compareTo(SEAM) > 0) {
            gaps.add(new Gap(from, until, "nothing was recorded"));
        }
    }
}
