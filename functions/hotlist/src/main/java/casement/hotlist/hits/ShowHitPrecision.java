package casement.hotlist.hits;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.camera.CameraId;
import casement.domain.hit.HitMark;
import casement.domain.hit.Hits;
import casement.domain.hit.RejectionReason;
import casement.domain.hotlist.ListId;
import casement.domain.video.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows how often hits are right, per camera and list; it counts, and knows of no plate. */
public final class ShowHitPrecision {
    private static final Duration USUAL = Duration.ofDays(28);
    private static final Duration LONGEST = Duration.ofDays(92);
    private static final int MOST_HITS = 50_000;

    private final Asking asking;
    private final Hits hits;
    private final Clock clock;

    /**
     * Of a camera and a list.
     *
     * @param hits that were raised
     * @param verified that were verified, and not rejected afterwards
     * @param rejected that were none, by reason
     * @param precision verified ones of those that were verified or rejected; absent: there are none of these
     */
    record Row(
            CameraId cameraId,
            ListId hotlist,
            long hits,
            long verified,
            Rejected rejected,
            Optional<Double> precision) {}

    /** Hits that were none, by reason. */
    record Rejected(long misread, long wrongState, long wrongVehicle, long listStale, long noLongerWanted) {
        private static Rejected of(List<HitMark> marks) {
            return new Rejected(
                    count(marks, RejectionReason.MISREAD),
                    count(marks, RejectionReason.WRONG_STATE),
                    count(marks, RejectionReason.WRONG_VEHICLE),
                    count(marks, RejectionReason.LIST_STALE),
                    count(marks, RejectionReason.NO_LONGER_WANTED));
        }

        private static long count(List<HitMark> marks, RejectionReason reason) {
            return marks.stream()
                    .filter(mark -> mark.rejected().filter(reason::equals).isPresent())
                    .count();
        }
    }

    /** @param complete whether all hits of the span were counted; else the newest 50,000 */
    record Shown(Instant from, Instant until, List<Row> rows, boolean complete, AuditId auditId) {}

    public ShowHitPrecision(Asking asking, Hits hits, Clock clock) {
        this.asking = asking;
        this.hits = hits;
        this.clock = clock;
    }

    /**
     * @param from left out: 28 days before the end
     * @param until left out: now
     */
    Shown show(Principal principal, Optional<Instant> from, Optional<Instant> until) {
        Instant end = until.orElse(clock.instant());
        Span span = new Span(from.orElse(end.minus(USUAL)), end);
        if (span.length().compareTo(LONGEST) > 0) {
            throw new Fault.BadInput("until", "may be " + LONGEST.toDays() + " days after 'from' at most");
        }
        Asked asked = asking.ask(
                "ShowHitPrecision",
                Question.of(principal, Action.LIST_CAMERAS),
                Map.of("from", span.from().toString(), "until", span.until().toString()));
        List<HitMark> marks = asked.answer(
                receipt -> hits.marks(span, MOST_HITS + 1), found -> List.of(Integer.toString(found.size())));
        return new Shown(
                span.from(),
                span.until(),
                rows(marks.stream().limit(MOST_HITS).toList()),
                marks.size() <= MOST_HITS,
                asked.id());
    }

    private record Of(CameraId camera, ListId list) {}

    private static List<Row> rows(List<HitMark> marks) {
        return marks.stream()
                .collect(Collectors.groupingBy(mark -> new Of(mark.camera(), mark.list())))
                .entrySet()
                .stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Row::cameraId).thenComparing(Row::hotlist))
                .toList();
    }

    private static Row row(Of of, List<HitMark> marks) {
        long verified = marks.stream().filter(HitMark::wasVerified).count();
        long decided = verified
                + marks.stream().filter(mark -> mark.rejected().isPresent()).count();
        Optional<Double> precision = decided == 0 ? Optional.empty() : Optional.of((double) verified / decided);
        return new Row(of.camera(), of.list(), marks.size(), verified, Rejected.of(marks), precision);
    }
}
