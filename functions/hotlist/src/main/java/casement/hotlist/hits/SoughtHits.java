package casement.hotlist.hits;

import casement.domain.Fault;
import casement.domain.camera.CameraId;
import casement.domain.hit.HitLimits;
import casement.domain.hit.HitPlace;
import casement.domain.hit.HitSearch;
import casement.domain.hit.HitState;
import casement.domain.hotlist.ListId;
import casement.domain.video.Span;
import casement.lambda.Checks;
import casement.lambda.HttpQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which hits a person wants listed.
 *
 * @param overdue open ones alone that should be closed by now
 */
record SoughtHits(
        Optional<HitState> state,
        Optional<ListId> list,
        Optional<CameraId> camera,
        Optional<Instant> from,
        Optional<Instant> until,
        boolean overdue,
        int limit) {
    private static final int USUAL_LIMIT = 100;
    /** A camera's clock may be ahead by so much. */
    private static final Duration AHEAD = Duration.ofMinutes(6);

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_YEAR = Duration.ofDays(365);

    static SoughtHits of(HttpQuestion question) {
        Checks checks = new Checks();
        Optional<HitState> state = checks.take(question.query("state"), SoughtHits::state);
        Optional<ListId> list = checks.take(question.query("list"), ListId::new);
        Optional<CameraId> camera = checks.take(question.query("camera"), CameraId::new);
        Optional<Instant> from =
                checks.take(Optional.of("from"), name -> question.time(name).orElse(Instant.MIN));
        Optional<Instant> until =
                checks.take(Optional.of("until"), name -> question.time(name).orElse(Instant.MIN));
        Optional<String> overdue = question.query("overdue");
        checks.expect(overdue.filter(said -> !said.matches("true|false")).isEmpty(), "overdue", "is true or false");
        Optional<Integer> limit = checks.take(
                Optional.of(question), asked -> asked.limit(HitSearch.MOST_HITS).orElse(USUAL_LIMIT));
        checks.finish();
        return new SoughtHits(
                state,
                list,
                camera,
                from.filter(time -> !time.equals(Instant.MIN)),
                until.filter(time -> !time.equals(Instant.MIN)),
                overdue.filter("true"::equals).isPresent(),
                limit.orElseThrow());
    }

    private static HitState state(String sent) {
        return Stream.of(HitState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(sent))
                .findFirst()
                .orElseThrow(() ->
                        new Fault.BadInput("state", "is one of unverified, seen, verified, ordered, rejected, closed"));
    }

    /** Left out: the last day, or the last year of what is overdue. */
    HitSearch search(Instant now, HitLimits limits, Optional<HitPlace> after) {
        Instant end = until.orElse(now.plus(AHEAD));
        Instant begin = from.orElse(end.minus(overdue ? A_YEAR : A_DAY));
        Optional<Instant> due =
                overdue ? Optional.of(now.minus(limits.dispositionDue().most())) : Optional.empty();
        return new HitSearch(state, list, camera, new Span(begin, end), due, now, limit, after);
    }

    /** For the audit log. */
    Map<String, String> elements() {
        TreeMap<String, String> elements = new TreeMap<>();
        state.ifPresent(wanted -> elements.put("state", wanted.name()));
        list.ifPresent(id -> elements.put("list", id.value()));
        camera.ifPresent(id -> elements.put("camera", id.value()));
        from.ifPresent(time -> elements.put("from", time.toString()));
        until.ifPresent(time -> elements.put("until", time.toString()));
        elements.put("overdue", Boolean.toString(overdue));
        elements.put("limit", Integer.toString(limit));
        return elements;
    }
}
