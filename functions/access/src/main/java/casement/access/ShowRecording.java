package casement.access;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Question;
import casement.domain.audit.AuditId;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.camera.MotionOnly;
import casement.domain.video.MotionlessHour;
import casement.domain.video.Segments;
import casement.domain.video.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows whether a camera records on motion only, and how much was left out for that, hour by hour (SCH-26). */
public final class ShowRecording {
    private static final Duration LONGEST = Duration.ofDays(31);
    private static final Duration USUAL = Duration.ofDays(1);

    private final Asking asking;
    private final Cameras cameras;
    private final Segments segments;
    private final Clock clock;

    /**
     * How a camera records.
     *
     * @param motionOnly absent: everything is recorded
     * @param leftOut hours in which something was left out since nothing moved, oldest first
     */
    public record Shown(
            CameraId camera, Optional<MotionOnly> motionOnly, List<MotionlessHour> leftOut, AuditId auditId) {}

    private record Found(Camera camera, List<MotionlessHour> leftOut) {}

    public ShowRecording(Asking asking, Cameras cameras, Segments segments, Clock clock) {
        this.asking = asking;
        this.cameras = cameras;
        this.segments = segments;
        this.clock = clock;
    }

    /**
     * @param from left out: a day before the end
     * @param until left out: now
     */
    public Shown show(Principal principal, CameraId id, Optional<Instant> from, Optional<Instant> until) {
        Instant end = until.orElseGet(clock::instant);
        Span span = new Span(from.orElseGet(() -> end.minus(USUAL)), end);
        if (span.length().compareTo(LONGEST) > 0) {
            throw new Fault.BadInput("until", "may be " + LONGEST.toDays() + " days after 'from' at most");
        }
        Optional<Camera> found = cameras.find(id);
        Asked asked = asking.ask(
                "ShowRecording",
                new Question(principal, Action.LIST_CAMERAS, found, Optional.empty()),
                Map.of(
                        "camera", id.value(),
                        "from", span.from().toString(),
                        "until", span.until().toString()));
        Found shown = asked.answer(
                receipt -> {
                    Camera camera = found.orElseThrow(() -> new Fault.Missing("there is no camera " + id));
                    return new Found(camera, segments.motionlessHours(receipt, id, span));
                },
                what -> List.of(id.value()));
        return new Shown(id, shown.camera().motionOnly(), shown.leftOut(), asked.id());
    }
}
