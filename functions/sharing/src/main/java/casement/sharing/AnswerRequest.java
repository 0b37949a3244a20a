package casement.sharing;

import casement.domain.Fault;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.people.Agencies;
import casement.domain.sharing.Clip;
import casement.domain.sharing.DataRequest;
import casement.domain.sharing.DataRequests;
import casement.domain.sharing.Disclosure;
import casement.domain.sharing.Gist;
import casement.domain.sharing.SharingPolicy;
import casement.domain.sharing.SharingRule;
import casement.domain.sharing.Wanted;
import casement.domain.video.Segment;
import casement.domain.video.Segments;
import casement.domain.video.Span;
import casement.lambda.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers an approved request with discrete data: one confirmation, or named clips within what was asked for. What goes
 * out is recorded before it does; nothing is looked up for a request that may not be answered by the rules, and by what
 * the directory holds the agency for, at this moment.
 */
public final class AnswerRequest {
    private static final int MOST_CLIPS = 20;

    private final Asking asking;
    private final DataRequests requests;
    private final Cameras cameras;
    private final Segments segments;
    private final Judge judge;
    private final Clock clock;

    /** A stretch of the recording, as sent. */
    public record Stretch(
            @Member(needed = true) Optional<Instant> from,
            @Member(needed = true) Optional<Instant> until) {}

    /** An answer as sent. */
    public record Form(Optional<Boolean> confirmed, Optional<List<Stretch>> clips, Optional<String> redaction) {}

    public AnswerRequest(
            Asking asking,
            DataRequests requests,
            Cameras cameras,
            Segments segments,
            SharingPolicy policy,
            Agencies agencies,
            Clock clock) {
        this.asking = asking;
        this.requests = requests;
        this.cameras = cameras;
        this.segments = segments;
        this.judge = new Judge(policy, agencies, clock);
        this.clock = clock;
    }

    public DataRequest answer(Principal principal, String id, Form form) {
        Sent sent = new Sent();
        List<Span> stretches = stretches(sent, form.clips().orElse(List.of()));
        Optional<String> redaction = sent.optional("redaction", form.redaction(), Sent.LONG);
        sent.finish();
        Optional<Gist> gist = requests.gist(id).map(judge::now);
        Optional<Camera> camera = gist.flatMap(Gist::camera).flatMap(cameras::find);
        Asked asked = asking.ask(
                "AnswerRequest",
                AboutRequest.answering(principal, gist, camera),
                Map.of("request", id, "clips", stretches.toString()));
        return asked.answer(
                receipt -> {
                    DataRequest there = requests.find(receipt, id).orElseThrow(AboutRequest::missing);
                    Hand hand = new Hand(principal.who(), clock.instant(), receipt.id());
                    Optional<SharingRule> forbidding = judge.forbidding(there.particulars());
                    there.requireAnswerable(hand, forbidding);
                    List<Clip> clips = clips(receipt, there.particulars().wanted(), camera, stretches);
                    Disclosure given = new Disclosure(
                            form.confirmed(), clips, there.particulars().recipient(), redaction);
                    DataRequest next = there.answer(hand, given, forbidding);
                    requests.replace(next);
                    return next;
                },
                AnswerRequest::given);
    }

    private static List<Span> stretches(Sent sent, List<Stretch> clips) {
        sent.expect(clips.size() <= MOST_CLIPS, "clips", "has more than " + MOST_CLIPS);
        List<Span> spans = new ArrayList<>();
        for (Stretch clip : clips) {
            Optional<Span> span = sent.span("clips", clip.from(), clip.until());
            sent.expect(clip.from().isPresent() || clip.until().isPresent(), "clips", "needs 'from' and 'until'");
            span.ifPresent(spans::add);
        }
        return spans;
    }

    private List<Clip> clips(AuditReceipt receipt, Wanted wanted, Optional<Camera> camera, List<Span> stretches) {
        if (stretches.isEmpty()) {
            return List.of();
        }
        Camera source = camera.orElseThrow(() -> new Fault.Missing("there is no such camera"));
        if (!wanted.dataClass().covers(source.cameraClass())) {
            throw new Fault.Conflict("the camera's recordings are of another class than the request is about");
        }
        Span asked = wanted.span().orElseThrow(() -> new Fault.Conflict("the request names no time"));
        for (Span stretch : stretches) {
            if (stretch.from().isBefore(asked.from()) || stretch.until().isAfter(asked.until())) {
                throw new Fault.Refused("SEA-CCTV-11", "a clip lies outside the time that was asked for");
            }
        }
        return stretches.stream()
                .map(stretch -> clip(receipt, source.id(), stretch))
                .toList();
    }

    private Clip clip(AuditReceipt receipt, CameraId camera, Span stretch) {
        List<String> labels = segments.during(receipt, camera, stretch).stream()
                .map(Segment::sequence)
                .map(sequence -> camera + "/" + sequence)
                .toList();
        return new Clip(camera, stretch, Asked.answerOf(labels));
    }

    /** The request, and each clip by what is in it. */
    private static List<String> given(DataRequest request) {
        List<String> ids = new ArrayList<>(List.of(request.id()));
        request.disclosure()
                .ifPresent(out -> out.clips()
                        .forEach(clip ->
                                ids.add(clip.camera() + " " + clip.recorded().digest())));
        return ids;
    }
}
