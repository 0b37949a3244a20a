package casement.clips;

import casement.domain.Fault;
import casement.domain.access.Action;
import casement.domain.access.Asked;
import casement.domain.access.Asking;
import casement.domain.access.Principal;
import casement.domain.access.Purpose;
import casement.domain.audit.AuditReceipt;
import casement.domain.audit.Hand;
import casement.domain.camera.Camera;
import casement.domain.camera.CameraId;
import casement.domain.camera.Cameras;
import casement.domain.evidence.ClipRequest;
import casement.domain.evidence.ClipRequests;
import casement.domain.evidence.EvidenceClass;
import casement.domain.evidence.EvidenceRules;
import casement.domain.evidence.WantedClip;
import casement.domain.video.Segments;
import casement.domain.video.Span;
import casement.lambda.Checks;
import casement.lambda.Member;
import casement.lambda.PurposeForm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Asks that a stretch of recording be kept as evidence. From then on it is held, whatever its own term is, until somebody else
 * has decided or the time to decide is over.
 */
public final class RequestClip {
    /** What is going on can be asked for while it goes on. */
    private static final Duration LONGEST_AHEAD = Duration.ofMinutes(15);

    private final AboutClip about;
    private final Segments segments;
    private final ClipRequests requests;
    private final Deadlines deadlines;
    private final Clock clock;

    /**
     * As sent.
     *
     * @param caseNumber left out: the purpose's number
     */
    public record Form(
            @Member(needed = true) Optional<List<CameraId>> cameras,
            @Member(needed = true) Optional<Instant> from,
            @Member(needed = true) Optional<Instant> until,
            @Member(needed = true) Optional<PurposeForm> purpose,
            Optional<String> caseNumber,
            @Member(needed = true) Optional<EvidenceClass> retentionClass) {}

    public RequestClip(
            Asking asking,
            Cameras cameras,
            Segments segments,
            ClipRequests requests,
            EvidenceRules rules,
            Clock clock) {
        this.about = new AboutClip(asking, cameras);
        this.deadlines = new Deadlines(rules);
        this.segments = segments;
        this.requests = requests;
        this.clock = clock;
    }

    public ShownRequest request(Principal principal, Form form) {
        WantedClip wanted = wanted(form);
        List<Camera> cameras = about.known(wanted.cameras());
        Asked asked = about.ask(
                new AboutClip.Wanted("RequestClip", principal, Action.REQUEST_CLIP, elements(wanted)),
                cameras,
                Optional.of(wanted.span()),
                Optional.of(wanted.purpose()));
        ClipRequest made = asked.change(
                receipt -> {
                    requireAll(wanted, cameras);
                    deadlines.requireClass("retentionClass", wanted.evidenceClass(), cameras);
                    requireRecorded(receipt, wanted);
                    ClipRequest request =
                            ClipRequest.ask(wanted, new Hand(principal.who(), clock.instant(), receipt.id()));
                    requests.add(request);
                    return request;
                },
                request -> request.id().value());
        return ShownRequest.of(made, clock.instant(), asked.id());
    }

    private static void requireAll(WantedClip wanted, List<Camera> known) {
        List<CameraId> ids = known.stream().map(Camera::id).toList();
        wanted.cameras().stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw new Fault.Missing("there is no camera " + id);
        });
    }

    /** Of the last moments nobody can say yet. */
    private void requireRecorded(AuditReceipt receipt, WantedClip wanted) {
        Span span = wanted.span();
        boolean isSettled = !clock.instant().isBefore(span.until().plus(CutClip.SETTLED_AFTER));
        if (isSettled
                && wanted.cameras().stream()
                        .allMatch(
                                camera -> segments.during(receipt, camera, span).isEmpty())) {
            throw new Fault.Missing("none of the cameras has a recording of that time; look at the times again");
        }
    }

    private WantedClip wanted(Form form) {
        Checks checks = new Checks();
        List<CameraId> cameras = checks.list("cameras", form.cameras(), WantedClip.MOST_CAMERAS);
        checks.expect(!cameras.isEmpty(), "cameras", "name one at least");
        Optional<Instant> from = checks.need("from", form.from(), at -> at);
        Optional<Instant> until = checks.need("until", form.until(), at -> at);
        Optional<Purpose> purpose = checks.need("purpose", form.purpose(), PurposeForm::read);
        Optional<EvidenceClass> evidenceClass = checks.need("retentionClass", form.retentionClass(), given -> given);
        Optional<String> number = CaseNumber.read(checks, form.caseNumber(), purpose);
        Instant now = clock.instant();
        from.ifPresent(begin -> checks.expect(!begin.isAfter(now), "from", "lies in the future"));
        until.ifPresent(end -> checks.expect(
                !end.isAfter(now.plus(LONGEST_AHEAD)),
                "until",
                "may be " + LONGEST_AHEAD.toMinutes() + " minutes from now at most"));
        checks.finish();
        return new WantedClip(
                cameras,
                new Span(from.orElseThrow(), until.orElseThrow()),
                Optional.empty(),
                purpose.orElseThrow(),
                number.orElseThrow(),
                evidenceClass.orElseThrow());
    }

    private static Map<String, String> elements(WantedClip wanted) {
        TreeMap<String, String> elements = new TreeMap<>();
        elements.put("cameras", wanted.cameras().stream().map(CameraId::value).collect(Collectors.joining(",")));
        elements.put("from", wanted.span().from().toString());
        elements.put("until", wanted.span().until().toString());
        elements.put("case", wanted.caseNumber());
        elements.put("retentionClass", wanted.evidenceClass().name());
        return elements;
    }
}
