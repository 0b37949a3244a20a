package casement.domain.evidence;

import casement.domain.video.Segment;
import casement.domain.video.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of which moments an item has still pictures: of each camera when the approved span begins, and each minute from then on when the
 * next segment begins, whose first picture is the sharpest and the first to be decoded. Minutes are as many apart as it takes for the
 * item to have {@link #MOST} at most. Where nothing was recorded, it is when the recording goes on, unless that is as late as the
 * next one.
 */
public final class StillPlan {
    /** Of all cameras of an item together. */
    public static final int MOST = 48;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private StillPlan() {}

    /** @param cameras of the item */
    public static List<Instant> of(Span span, int cameras, CutPlan plan) {
        Duration apart = apart(span, cameras);
        List<Instant> moments = new ArrayList<>();
        for (Instant wanted = span.from(); wanted.isBefore(span.until()); wanted = wanted.plus(apart)) {
            Instant next = wanted.plus(apart).isBefore(span.until()) ? wanted.plus(apart) : span.until();
            moment(plan, wanted, wanted.equals(span.from()))
                    .filter(moment -> moment.isBefore(next))
                    .ifPresent(moments::add);
        }
        return moments;
    }

    private static Optional<Instant> moment(CutPlan plan, Instant wanted, boolean isFirst) {
        if (isFirst) {
            return segment(plan, wanted).map(Segment::start).map(begins -> begins.isAfter(wanted) ? begins : wanted);
        }
        return segments(plan)
                .map(Segment::start)
                .filter(begins -> !begins.isBefore(wanted))
                .findFirst();
    }

    private static Stream<Segment> segments(CutPlan plan) {
        return plan.parts().stream().flatMap(List::stream);
    }

    /** The one that was being recorded at that moment, or the next one. */
    public static Optional<Segment> segment(CutPlan plan, Instant moment) {
        return segments(plan).filter(segment -> segment.end().isAfter(moment)).findFirst();
    }

    private static Duration apart(Span span, int cameras) {
        Duration apart = MINUTE;
        while (cameras * count(span, apart) > MOST && apart.compareTo(span.length()) < 0) {
            apart = apart.plus(MINUTE);
        }
        return apart;
    }

    private static long count(Span span, Duration apart) {
        return span.length().plus(apart).minusNanos(1).dividedBy(apart);
    }
}
