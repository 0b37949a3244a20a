package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.access.View;
import casement.domain.access.Views;
import casement.domain.audit.AuditId;
import casement.domain.audit.AuditReceipt;
import casement.domain.camera.Camera;
import casement.domain.camera.Cameras;
import casement.domain.video.Segment;
import casement.domain.video.Segments;
import casement.domain.video.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives out the addresses of what a view shows, each recorded before it is given out, each soon void. */
public final class FollowView {
    private static final Duration LOOKING_BACK = Duration.ofSeconds(60);
    private static final Duration FRESH = Duration.ofSeconds(30);
    /** So long a stretch has at most a few thousand addresses, which fit into one answer. */
    private static final Duration LONGEST_STRETCH = Duration.ofMinutes(30);

    private static final Duration LIVE_VALIDITY = Duration.ofMinutes(2);
    private static final Duration RECORDED_VALIDITY = Duration.ofMinutes(10);

    private final Asking asking;
    private final Cameras cameras;
    private final Views views;
    private final Segments segments;
    private final Clock clock;

    public FollowView(Asking asking, Cameras cameras, Views views, Segments segments, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.views = views;
        this.segments = segments;
        this.clock = clock;
    }

    /**
     * @param from where in a recorded span to begin; left out: at its beginning
     * @return an HLS media playlist
     */
    public String follow(Principal principal, AuditId id, Optional<Instant> from) {
        View view = views.find(id).orElseThrow(() -> new Fault.Missing("there is no such view"));
        Action action = view.isLive() ? Action.WATCH_LIVE : Action.WATCH_RECORDING;
        Camera camera = cameras.find(view.camera())
                .orElseThrow(() -> new Fault.Missing("there is no camera " + view.camera() + " any more"));
        Question question = new Question(principal, action, Optional.of(camera), Optional.of(view.purpose()));
        Asked asked = asking.goOn(
                "FollowView",
                question.recorded(view.span()),
                Map.of("camera", view.camera().value(), "view", id.value()),
                id);
        Playlist playlist = asked.answer(
                receipt -> {
                    checkIsOpen(view, principal);
                    return view.span()
                            .map(span -> recorded(view, span, from, receipt))
                            .orElseGet(() -> live(view, receipt));
                },
                Playlist::ids);
        if (playlist.isEmpty()) {
            throw new Fault.Missing(
                    view.isLive()
                            ? "the camera has stored nothing in the last " + FRESH.toSeconds() + " s; try again"
                            : "nothing is recorded from " + playlist.from() + " to " + playlist.until());
        }
        return playlist.text();
    }

    private void checkIsOpen(View view, Principal principal) {
        if (!view.who().subject().equals(principal.subject())) {
            throw new Fault.Refused("SEA-RTCC-6", "this view is somebody else's; start one with your own reason");
        }
        if (!view.isOpen(clock.instant())) {
            throw new Fault.Refused("SEA-RTCC-6", "this view is over; start another, with its reason");
        }
    }

    private Playlist live(View view, AuditReceipt receipt) {
        Instant now = clock.instant();
        Span lately = new Span(now.minus(LOOKING_BACK), now.plus(LOOKING_BACK));
        List<Segment> found = segments.during(receipt, view.camera(), lately);
        return Playlist.live(found, now.minus(FRESH), object -> segments.open(receipt, object, LIVE_VALIDITY));
    }

    private Playlist recorded(View view, Span span, Optional<Instant> from, AuditReceipt receipt) {
        Instant begin = from.filter(span::contains).orElse(span.from());
        Instant stretch = begin.plus(LONGEST_STRETCH);
        Instant end = stretch.isBefore(span.until()) ? stretch : span.until();
        Span part = new Span(begin, end);
        Optional<Instant> next = Optional.of(end).filter(span::contains);
        List<Segment> found = segments.during(receipt, view.camera(), part);
        return Playlist.recorded(found, part, next, object -> segments.open(receipt, object, RECORDED_VALIDITY));
    }
}
